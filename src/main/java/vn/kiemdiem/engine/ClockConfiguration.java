package vn.kiemdiem.engine;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationInitializer;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The product's clock: real, unless {@code kiemdiem.clock} gives an instant to start from. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ClockConfiguration.ClockProperties.class)
class ClockConfiguration {

    /**
     * When the product believes to be.
     *
     * @param zone the zone of all dates of the plans
     * @param clock the instant to start from, as {@code 2023-11-03T08:00+07:00}; the real time where it is not given
     */
    @ConfigurationProperties("kiemdiem")
    record ClockProperties(ZoneId zone, @Nullable OffsetDateTime clock) {}

    /** A clock that was set goes on after a restart from where it would be: rows never come from the future. */
    @Bean
    ProductClock productClock(ClockProperties properties, JdbcClient jdbc, FlywayMigrationInitializer migrated) {
        ProductClock clock = new ProductClock(properties.zone());
        new DatabaseClock(jdbc, clock).follow();
        OffsetDateTime start = properties.clock();
        if (start == null) {
            clock.moveBy(Duration.ZERO);
            return clock;
        }
        clock.moveTo(start.toInstant());
        jdbc.sql("insert into product_clock (start, ahead_seconds) values (?, ?) on conflict (start) do nothing")
                .params(start.toString(), clock.ahead().toSeconds())
                .update();
        clock.moveBy(Duration.ofSeconds(jdbc.sql("select ahead_seconds from product_clock where start = ?")
                .param(start.toString())
                .query(Long.class)
                .single()));
        return clock;
    }

    @Bean
    DatabaseClock databaseClock(JdbcClient jdbc, ProductClock clock) {
        return new DatabaseClock(jdbc, clock);
    }
}
