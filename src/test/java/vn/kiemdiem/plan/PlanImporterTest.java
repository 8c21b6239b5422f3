package vn.kiemdiem.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;
import vn.kiemdiem.plan.ImportedPlan.Outcome;
import vn.kiemdiem.plan.check.Finding;
import vn.kiemdiem.plan.check.PlanCheck;
import vn.kiemdiem.plan.check.PlanChecks;
import vn.kiemdiem.plan.check.PlanFileRefused;
import vn.kiemdiem.plan.check.Severity;

class PlanImporterTest {

    private static final String PLAN = "chi-bo-2024";
    private static final Instant NOW = Instant.parse("2024-10-01T01:00:00Z");
    private static final PlanUpload FILE = new PlanUpload("Kế hoạch.bpmn", bytes("<definitions/>"));
    private static final Finding ERROR = finding(Severity.ERROR, "UNKNOWN_FORM");
    private static final Finding WEEKEND = finding(Severity.WARNING, "ON_A_WEEKEND");
    private static final Finding NOBODY = finding(Severity.WARNING, "NOBODY_THERE");

    private final DeployedPlans plans = mock();
    private final PlanImports imports = mock();
    private final PlanChecks checks = mock();
    private final PlanImporter importer =
            new PlanImporter(checks, plans, imports, TransactionOperations.withoutTransaction(), mock());

    @BeforeEach
    void nothingIsDeployed() {
        when(plans.deploy(anyString(), any(), any(), anyString())).thenReturn(1);
    }

    @Test
    void soundFileIsDeployed() {
        found();

        ImportedPlan imported = importFile();

        assertThat(imported).isEqualTo(new ImportedPlan(PLAN, 1, Outcome.CREATED));
        verify(plans).deploy(PLAN, FILE, List.of(), "quan-tri");
    }

    @Test
    void fileWithErrorsChangesNothingWhateverIsAccepted() {
        found(ERROR, WEEKEND);

        assertThatThrownBy(() -> importFile("UNKNOWN_FORM", "ON_A_WEEKEND"))
                .isInstanceOfSatisfying(PlanFileRefused.class, refused -> {
                    assertThat(refused.findings()).containsExactly(ERROR, WEEKEND);
                });
        nothingWasDeployed();
    }

    @Test
    void everyWarningHasToBeAccepted() {
        found(WEEKEND, NOBODY);

        assertThatThrownBy(() -> importFile("ON_A_WEEKEND", "SOMETHING_ELSE"))
                .isInstanceOfSatisfying(PlanFileRefused.class, refused -> {
                    assertThat(refused.findings()).containsExactly(WEEKEND, NOBODY);
                });
        nothingWasDeployed();
    }

    @Test
    void acceptedWarningsGoWithTheFile() {
        found(WEEKEND, NOBODY);

        importFile("NOBODY_THERE", "ON_A_WEEKEND");

        verify(plans)
                .deploy(
                        PLAN,
                        FILE,
                        List.of(
                                new RecordedWarning("ON_A_WEEKEND", "timerEvent_late", "Sai ở đây."),
                                new RecordedWarning("NOBODY_THERE", "timerEvent_late", "Sai ở đây.")),
                        "quan-tri");
    }

    @Test
    void laterVersionOfAPlanIsSaidToBeOne() {
        found();
        when(plans.file(PLAN)).thenReturn(Optional.of(bytes("<definitions />")));
        when(plans.deploy(PLAN, FILE, List.of(), "quan-tri")).thenReturn(4);

        assertThat(importFile()).isEqualTo(new ImportedPlan(PLAN, 4, Outcome.NEW_VERSION));
    }

    @Test
    void sameBytesMakeNoNewVersionAndNeedNoAcceptance() {
        found(WEEKEND);
        when(plans.file(PLAN)).thenReturn(Optional.of(bytes("<definitions/>")));
        when(plans.byId(PLAN)).thenReturn(Optional.of(new DeployedPlan(header(), 3, NOW, PlanState.RUNNING)));

        assertThat(importFile()).isEqualTo(new ImportedPlan(PLAN, 3, Outcome.UNCHANGED));
        nothingWasDeployed();
    }

    @Test
    void fileIsRecordedByItsBareName() {
        assertThat(new PlanUpload("C:\\Users\\a\\ke-hoach\u0000\n.bpmn", new byte[0]).fileName())
                .isEqualTo("ke-hoach.bpmn");
        assertThat(new PlanUpload("../../etc/x.bpmn", new byte[0]).fileName()).isEqualTo("x.bpmn");
        assertThat(new PlanUpload("x".repeat(300) + ".bpmn", new byte[0]).fileName())
                .hasSize(200)
                .endsWith(".bpmn");
    }

    private void found(Finding... findings) {
        when(checks.check(FILE.fileName(), FILE.content(), Locale.ENGLISH))
                .thenReturn(new PlanCheck(Optional.of(PLAN), List.of(findings), List.of(), Optional.empty()));
    }

    private ImportedPlan importFile(String... accepted) {
        return importer.importFile(FILE, Set.of(accepted), "quan-tri", Locale.ENGLISH);
    }

    private void nothingWasDeployed() {
        verify(plans, never()).deploy(anyString(), any(), any(), anyString());
    }

    private static PlanHeader header() {
        return PlanHeader.of(
                PLAN,
                Map.of(
                        "plan.number", "1-KH/CB",
                        "plan.title", "Kiểm điểm năm 2024",
                        "plan.issuer", "Chi bộ",
                        "plan.unit", "chi-bo",
                        "plan.year", "2024"));
    }

    private static Finding finding(Severity severity, String code) {
        return new Finding(severity, code, "timerEvent_late", "Quá hạn", "Sai ở đây.", "Sửa ở đây.");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
