package vn.kiemdiem.plan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.kiemdiem.RestCalls;
import vn.kiemdiem.database.TestDatabase;
import vn.kiemdiem.district.TamDuongDistrict;
import vn.kiemdiem.escalation.Escalation;
import vn.kiemdiem.escalation.Escalations;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.OrganizationImport;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.rating.RatingStage;
import vn.kiemdiem.rating.web.ReadReport;

/**
 * The whole of plan 310-KH/HU in a district of its real size, by one driver through the engine's public API, with some
 * units late and one rated again; it takes longer than {@code mvn verify} may, so it is run with the benchmarks.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "kiemdiem.notification.delivery-enabled=false",
            "kiemdiem.admin.password=" + RestCalls.PASSWORD,
            "kiemdiem.clock=2024-10-23T08:00+07:00"
        })
@Import({TestDatabase.class, PlanTables.class, PlanRun.class, Uploads.class, WholePlay.class, LateDistrict.class})
class TamDuongDistrictBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(TamDuongDistrictBenchmark.class);
    private static final TamDuongDistrict DISTRICT = TamDuongDistrict.ofRealSize();
    private static final String PLAN = LateDistrict.PLAN;
    private static final double NANOS = 1e9;

    @Autowired
    private OrganizationImport imports;

    @Autowired
    private PlanTables tables;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanRun run;

    @Autowired
    private WholePlay play;

    @Autowired
    private LateDistrict district;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Organization organization;

    @Autowired
    private Escalations escalations;

    @Test
    void everyCountOfTheReportIsWhatWasTyped(@LocalServerPort int port) throws IOException {
        imports.importFiles(DISTRICT.organization());
        tables.load(PLAN, List.of(), List.of(DISTRICT.yearlyLevels()), List.of(DISTRICT.attendees()));
        long begun = System.nanoTime();

        plans.start(PLAN);
        run.runWhatFollows();
        TypedResults typed = district.play();

        report((System.nanoTime() - begun) / NANOS);
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey(PLAN)
                        .count())
                .isZero();
        assertThat(organization.subjectsOf("tam-duong-district", EnumSet.allOf(SubjectKind.class)))
                .extracting(Subject::id)
                .containsExactlyInAnyOrderElementsOf(
                        typed.years(RatingStage.DECISION).keySet());
        assertThat(escalations.findByPlanOrderById(PLAN))
                .extracting(Escalation::unit)
                .containsExactlyInAnyOrder(LateDistrict.BRANCH, LateDistrict.GRASSROOTS_BRANCH, LateDistrict.COMMUNE);
        assertThatTheReportSays(typed, port);
    }

    private void assertThatTheReportSays(TypedResults typed, int port) {
        run.givePassword("td-ban-to-chuc");
        byte[] workbook = new RestCalls(port)
                .download("/api/plans/" + PLAN + "/report.xlsx", "td-ban-to-chuc")
                .body();
        new ReportOfTyped(typed, organization.subjects(), ReadReport.of(workbook)).agrees();
    }

    private void report(double seconds) throws IOException {
        String figures =
                "| whole plan, one driver | |%n|---|---|%n| tasks | %d |%n| seconds | %.0f |%n| per second | %.1f |%n"
                        .formatted(play.completed(), seconds, play.completed() / seconds);
        Path folder = Files.createDirectories(Path.of("target", "benchmarks"));
        Files.writeString(folder.resolve("whole-plan.md"), figures);
        LOG.info("\n{}", figures);
    }
}
