package vn.kiemdiem.plan.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Groups;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.plan.check.Finding;
import vn.kiemdiem.plan.check.PlanFileRefused;
import vn.kiemdiem.plan.check.Severity;
import vn.kiemdiem.plan.process.PlanRun;

/** Every hostile file at the engine's own door, brought by an administrator. */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileFilesTest {

    /** However many faults a file has, those of one kind are told on one page. */
    private static final int MOST_OF_A_KIND = 50;

    @Autowired
    private PlanRun run;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private IdentityService identities;

    @Autowired
    private JdbcClient jdbc;

    private EveryTable tables;
    private Map<String, Long> before;

    @BeforeAll
    void count() {
        run.importDemo(Recipe.PLAN);
        tables = new EveryTable(jdbc);
        before = tables.rows();
        identities.setAuthentication("quan-tri", List.of(Groups.CAMUNDA_ADMIN));
    }

    @AfterAll
    void nothingHasChanged() {
        identities.clearAuthentication();
        assertThat(tables.rows()).isEqualTo(before);
        run.reset();
    }

    @ParameterizedTest
    @MethodSource("files")
    void hostileFileIsRefusedForWhatItIsBeforeAllThatFollows(HostileFile file) {
        List<String> errors = errors(file);

        assertThat(errors).first().isEqualTo(file.code());
        assertThat(errors).filteredOn(file.code()::equals).hasSizeLessThan(3);
        assertThat(errors).hasSizeLessThan(10);
    }

    @ParameterizedTest
    @MethodSource("crowds")
    void thousandsOfFaultsAreToldOnOnePage(HostileFile file) {
        List<String> errors = errors(file);

        assertThat(errors).first().isEqualTo(file.code());
        assertThat(errors).filteredOn(file.code()::equals).hasSizeLessThanOrEqualTo(MOST_OF_A_KIND);
        assertThat(errors).hasSizeLessThan(12 * MOST_OF_A_KIND);
    }

    private List<String> errors(HostileFile file) {
        PlanFileRefused refused = catchThrowableOfType(
                PlanFileRefused.class,
                () -> repository
                        .createDeployment()
                        .addInputStream(
                                HostileFile.FILE_NAME,
                                new ByteArrayInputStream(file.content().get()))
                        .deploy());

        return refused.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::code)
                .toList();
    }

    static Stream<HostileFile> files() {
        return Stream.of(HostileXml.all(), HostileCode.all(), HostileExpressions.all(), HostileShapes.all())
                .flatMap(List::stream);
    }

    static Stream<HostileFile> crowds() {
        return HostileLimits.all().stream();
    }
}
