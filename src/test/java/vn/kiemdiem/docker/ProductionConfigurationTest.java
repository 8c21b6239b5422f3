package vn.kiemdiem.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kiemdiem.docker.ComposeFile.FOLDER;
import static vn.kiemdiem.docker.ComposeFile.NODES;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySourcesPropertyResolver;
import org.springframework.core.io.ClassPathResource;

class ProductionConfigurationTest {

    /** Acquisition of jobs, and mail delivery. */
    private static final int OTHERS = 2;

    /** The backup, PostgreSQL's own three, and people. */
    private static final int GUESTS = 10;

    /** What compose.yaml itself reads in .env. */
    private static final Pattern OF_COMPOSE = Pattern.compile("BACKUP_.*|HTTPS?_PORT|KIEMDIEM_VERSION");

    private static final KnownProperties KNOWN = new KnownProperties();

    @ParameterizedTest
    @ValueSource(strings = {"application.yaml", "application-production.yaml", "application-demo.yaml"})
    void everyPropertyIsOneTheProductKnows(String file) throws IOException {
        assertThat(source(file).getPropertyNames())
                .isNotEmpty()
                .filteredOn(name -> !name.startsWith("logging."))
                .allMatch(KNOWN::contain);
    }

    @Test
    void propertyThatIsMisspelledIsFound() {
        assertThat(Stream.of(
                        "kiemdiem.http", "spring.datasource.hikari.maximum-poolsise", "camunda.bpm.job-execution.max"))
                .noneMatch(KNOWN::contain);
    }

    @Test
    void everyVariableOfTheNodesIsOneTheProductKnows() {
        Stream<String> given = ComposeFile.text(FOLDER.resolve(".env.example"))
                .lines()
                .map(line -> line.replaceFirst("^#(?=[A-Z_]+=)", ""))
                .filter(line -> line.matches("[A-Z_]+=.*"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .filter(name -> !OF_COMPOSE.matcher(name).matches());
        Set<String> fixed = ComposeFile.read().environment("node1").keySet();

        assertThat(Stream.concat(given, fixed.stream()))
                .contains("SPRING_MAIL_USERNAME", "SPRING_PROFILES_ACTIVE")
                .allMatch(KNOWN::containVariable);
    }

    @Test
    void whoeverHoldsAConnectionAndNeedsASecondFindsOne() throws IOException {
        PropertySourcesPropertyResolver production = production();
        int threads = production.getRequiredProperty("server.tomcat.threads.max", Integer.class);
        int jobs = production.getRequiredProperty("camunda.bpm.job-execution.max-pool-size", Integer.class);

        assertThat(pool(production)).isGreaterThan(threads + jobs + OTHERS);
    }

    @Test
    void postgresqlTakesThePoolsOfAllNodesAndAFewGuests() throws IOException {
        Matcher most = Pattern.compile("(?m)^max_connections = (\\d+)$")
                .matcher(ComposeFile.text(FOLDER.resolve("postgres/postgresql.conf")));

        assertThat(most.find()).isTrue();
        assertThat(Integer.parseInt(most.group(1))).isGreaterThanOrEqualTo(NODES.size() * pool(production()) + GUESTS);
    }

    @Test
    void whatWasConfirmedSurvivesAPowerCut() {
        assertThat(ComposeFile.text(FOLDER.resolve("postgres/postgresql.conf")).lines())
                .contains("fsync = on", "synchronous_commit = on", "full_page_writes = on");
    }

    @Test
    void timerIsAtMostTenSecondsLate() throws IOException {
        assertThat(production().getRequiredProperty("camunda.bpm.job-execution.max-wait", Integer.class))
                .isLessThanOrEqualTo(10_000);
    }

    private static int pool(PropertySourcesPropertyResolver production) {
        return production.getRequiredProperty("spring.datasource.hikari.maximum-pool-size", Integer.class);
    }

    private static PropertySourcesPropertyResolver production() throws IOException {
        MutablePropertySources sources = new MutablePropertySources();
        sources.addLast(source("application-production.yaml"));
        sources.addLast(source("application.yaml"));
        return new PropertySourcesPropertyResolver(sources);
    }

    private static EnumerablePropertySource<?> source(String file) throws IOException {
        return (EnumerablePropertySource<?>) new YamlPropertySourceLoader()
                .load(file, new ClassPathResource(file))
                .get(0);
    }
}
