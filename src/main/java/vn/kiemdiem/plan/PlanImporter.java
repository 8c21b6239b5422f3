package vn.kiemdiem.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.kiemdiem.audit.Act;
import vn.kiemdiem.audit.Action;
import vn.kiemdiem.audit.AuditTrail;
import vn.kiemdiem.plan.ImportedPlan.Outcome;
import vn.kiemdiem.plan.check.Finding;
import vn.kiemdiem.plan.check.PlanCheck;
import vn.kiemdiem.plan.check.PlanChecks;
import vn.kiemdiem.plan.check.PlanFileRefused;

/** Takes a plan's file: deployed, or refused with all findings and nothing changed. */
@Component
public class PlanImporter {

    private final PlanChecks checks;
    private final DeployedPlans plans;
    private final PlanImports imports;
    private final TransactionOperations transaction;
    private final AuditTrail trail;

    PlanImporter(
            PlanChecks checks,
            DeployedPlans plans,
            PlanImports imports,
            TransactionOperations transaction,
            AuditTrail trail) {
        this.checks = checks;
        this.plans = plans;
        this.imports = imports;
        this.transaction = transaction;
        this.trail = trail;
    }

    /**
     * Imports the file, unless the plan's newest version is just this one.
     *
     * @param accepted the codes of the warnings with which it may be imported
     * @param locale of the findings, where there are some
     * @throws PlanFileRefused where the file has errors, or warnings that are not accepted
     */
    public ImportedPlan importFile(PlanUpload file, Set<String> accepted, String account, Locale locale) {
        PlanCheck check = checks.check(file.fileName(), file.content(), locale);
        try {
            return importChecked(file, check, accepted, account);
        } catch (PlanFileRefused refusal) {
            trail.record(brought(file, check.planId().orElse(null), account).with("REFUSED"));
            throw refusal;
        }
    }

    private ImportedPlan importChecked(PlanUpload file, PlanCheck check, Set<String> accepted, String account) {
        if (!check.isDeployable()) {
            throw new PlanFileRefused(check.findings());
        }
        String plan = check.planId().orElseThrow(() -> new IllegalStateException("A file without errors is a plan's"));
        return transaction.execute(status -> {
            // Two administrators who import the same file at once make one version of it.
            imports.hold(plan);
            return unchanged(plan, file, account).orElseGet(() -> deploy(plan, file, check.findings(), accepted, account));
        });
    }

    private Optional<ImportedPlan> unchanged(String plan, PlanUpload file, String account) {
        return plans.file(plan)
                .filter(newest -> Arrays.equals(newest, file.content()))
                .flatMap(same -> plans.byId(plan))
                .map(deployed -> {
                    trail.record(brought(file, plan, account).with(Outcome.UNCHANGED));
                    return new ImportedPlan(plan, deployed.version(), Outcome.UNCHANGED);
                });
    }

    private static Act brought(PlanUpload file, @Nullable String plan, String account) {
        return Act.of(Action.PLAN_IMPORTED).by(account).in(plan).about(file.fileName());
    }

    private ImportedPlan deploy(
            String plan, PlanUpload file, List<Finding> warnings, Set<String> accepted, String account) {
        if (!accepted.containsAll(warnings.stream().map(Finding::code).toList())) {
            throw new PlanFileRefused(warnings);
        }
        List<RecordedWarning> accepts =
                warnings.stream().map(RecordedWarning::of).toList();
        int version = plans.deploy(plan, file, accepts, account);
        return new ImportedPlan(plan, version, version == 1 ? Outcome.CREATED : Outcome.NEW_VERSION);
    }
}
