package vn.kiemdiem.database;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs the embedded PostgreSQL when {@code kiemdiem.data-dir} names a folder and no server's address is given. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("kiemdiem.data-dir")
@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "false", matchIfMissing = true)
@EnableConfigurationProperties(DatabaseProperties.class)
class EmbeddedDatabaseConfiguration {

    @Bean(destroyMethod = "close")
    EmbeddedDatabase embeddedDatabase(DatabaseProperties properties) {
        return EmbeddedDatabase.startIn(properties.dataDir());
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedDatabase database) {
        return new EmbeddedConnection(database.url());
    }

    private record EmbeddedConnection(String url) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return "postgres";
        }

        @Override
        public String getPassword() {
            return "postgres";
        }

        @Override
        public String getJdbcUrl() {
            return url;
        }
    }
}
