package vn.kiemdiem.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kiemdiem.database.TestDatabase;
import vn.kiemdiem.district.TamDuongDistrict;
import vn.kiemdiem.engine.ProductClock;
import vn.kiemdiem.organization.OrganizationImport;
import vn.kiemdiem.plan.process.PlanRun;
import vn.kiemdiem.plan.process.PlanTables;
import vn.kiemdiem.plan.process.Plans;
import vn.kiemdiem.plan.process.Uploads;
import vn.kiemdiem.plan.process.WholePlay;

/**
 * A whole district's plan in the product, from its start over the night on which all timers fire to its end, beside the
 * same file on a bare engine: what the product adds to what any engine would cost.
 */
@SpringBootTest(
        properties = {
            "kiemdiem.notification.delivery-enabled=false",
            "kiemdiem.admin.password=Kiem-Diem-2023",
            "kiemdiem.clock=2024-10-23T08:00+07:00"
        })
@Import({TestDatabase.class, PlanTables.class, PlanRun.class, Uploads.class, WholePlay.class})
class DistrictBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(DistrictBenchmark.class);
    private static final String PLAN = "tam-duong-2024";
    private static final String UNIT = "tam-duong-district";
    /** {@code -Dbenchmark.size=demo} tries the benchmark out. */
    private static final TamDuongDistrict DISTRICT = "demo".equals(System.getProperty("benchmark.size"))
            ? TamDuongDistrict.ofTheDemo()
            : TamDuongDistrict.ofRealSize();

    private static final List<String> LAST = List.of();
    private static final Instant MORNING =
            OffsetDateTime.parse("2024-10-23T08:00+07:00").toInstant();
    private static final Instant NIGHT =
            OffsetDateTime.parse("2024-11-10T00:00+07:00").toInstant();

    @Autowired
    private ApplicationContext product;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JobExecutor jobs;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Plans plans;

    @Autowired
    private OrganizationImport imports;

    @Autowired
    private PlanTables tables;

    @Autowired
    private PlanRun run;

    @Autowired
    private Uploads uploads;

    @Autowired
    private WholePlay play;

    @Autowired
    private ProductClock clock;

    @BeforeEach
    void importTheDistrict() {
        jobs.shutdown();
        clock.moveTo(MORNING);
        imports.importFiles(DISTRICT.organization());
        importWhatThePlanNeeds();
    }

    private void importWhatThePlanNeeds() {
        tables.load(PLAN, List.of(), List.of(DISTRICT.yearlyLevels()), List.of(DISTRICT.attendees()));
    }

    @Test
    void theWholePlan() throws IOException {
        Figures ours = measured(
                new ProductLoad(PLAN, engine, jobs, database, plans, run, uploads, play, this::importWhatThePlanNeeds));
        Figures bare;
        try (HikariDataSource empty = emptyDatabase()) {
            bare = measured(BareLoad.of(PLAN, UNIT, product, empty));
        }

        assertThat(ours.completed).isPositive();
        report(DistrictReport.table(bare, ours));
    }

    private Figures measured(Load load) {
        Figures figures = Figures.of(load, clock, MORNING, NIGHT, LAST);
        assertThat(figures.failed()).isZero();
        return figures;
    }

    private static HikariDataSource emptyDatabase() {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(TestDatabase.newDatabase());
        source.setMaximumPoolSize(30);
        return source;
    }

    private static void report(String table) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "benchmarks"));
        Files.writeString(folder.resolve("district.md"), table);
        LOG.info("\n{}", table);
    }
}
