package vn.kiemdiem.plan.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kiemdiem.plan.DeployedPlans;
import vn.kiemdiem.plan.PlanImporter;
import vn.kiemdiem.plan.PlanNotStarted;
import vn.kiemdiem.plan.PlanUpload;
import vn.kiemdiem.plan.check.Finding;
import vn.kiemdiem.plan.check.PlanFileRefused;
import vn.kiemdiem.plan.check.Severity;
import vn.kiemdiem.plan.compare.PlanComparisons;
import vn.kiemdiem.plan.process.PlanRun;

/** Brings a mutant as an administrator does who accepts every warning, and starts what is deployed. */
final class MutantTrial {

    private static final String ADMINISTRATOR = "quan-tri";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Set<String> EVERY_CODE =
            ResourceBundle.getBundle("messages.findings", Locale.ROOT).keySet().stream()
                    .map(key -> key.replaceFirst("\\..*", ""))
                    .collect(Collectors.toUnmodifiableSet());

    /** With these a plan is deployed before its units are there; its start says that they are not. */
    private static final Set<String> WAITING_FOR_UNITS =
            Set.of("PLAN_UNIT_NOT_THERE", "UNIT_NOT_THERE", "BODY_NOT_THERE", "UNIT_BELOW_UNCLEAR");

    private static final int MOST_ROUNDS = 50;

    /** Every table is counted for one of so many; deployments and definitions are for each. */
    private static final int COUNTED = 25;

    /** One of so many is compared with the plan of which it was made. */
    private static final int COMPARED = 4;

    private final PlanImporter importer;
    private final DeployedPlans plans;
    private final PlanComparisons comparisons;
    private final RepositoryService repository;
    private final ManagementService management;
    private final IdentityService identities;
    private final PlanRun run;
    private final JdbcClient jdbc;
    private final EveryTable tables;
    private final Set<String> deployments;

    MutantTrial(
            PlanImporter importer,
            DeployedPlans plans,
            PlanComparisons comparisons,
            ProcessEngine engine,
            PlanRun run,
            JdbcClient jdbc) {
        this.importer = importer;
        this.plans = plans;
        this.comparisons = comparisons;
        this.repository = engine.getRepositoryService();
        this.management = engine.getManagementService();
        this.identities = engine.getIdentityService();
        this.run = run;
        this.jdbc = jdbc;
        this.tables = new EveryTable(jdbc);
        this.deployments = deployments();
    }

    /** The codes of the errors with which the mutant is refused; none where it is deployed and starts. */
    Set<String> errors(Mutant mutant) {
        boolean counted = mutant.number() % COUNTED == 0;
        Map<String, Long> before = counted ? tables.rows() : Map.of();
        if (mutant.number() % COMPARED == 0) {
            comparisons.ofFile(mutant.file(), other -> true, VIETNAMESE);
        }
        try {
            start(bring(mutant));
            return Set.of();
        } catch (PlanFileRefused refused) {
            assertThat(deployments()).isEqualTo(deployments);
            if (counted) {
                assertThat(tables.rows()).isEqualTo(before);
            }
            return errors(refused);
        } finally {
            undo();
        }
    }

    /** Answers the plan's id. */
    private String bring(Mutant mutant) {
        identities.setAuthentication(ADMINISTRATOR, List.of(Groups.CAMUNDA_ADMIN));
        PlanUpload file = new PlanUpload(mutant.plan() + ".bpmn", mutant.file());
        return importer.importFile(file, EVERY_CODE, ADMINISTRATOR, VIETNAMESE).plan();
    }

    private void start(String plan) {
        try {
            plans.start(plan);
            identities.clearAuthentication();
            List<Job> jobs = jobs();
            for (int round = 0; round < MOST_ROUNDS && !jobs.isEmpty(); round++) {
                jobs.forEach(job -> management.executeJob(job.getId()));
                jobs = jobs();
            }
            assertThat(jobs).as("jobs that lead to jobs for ever").isEmpty();
        } catch (PlanNotStarted | ProcessEngineException refusal) {
            if (!isWaitingForUnits(refusal)) {
                throw refusal;
            }
        }
    }

    private boolean isWaitingForUnits(RuntimeException refusal) {
        boolean told = String.valueOf(refusal.getMessage()).contains("đơn vị");
        return told
                && jdbc.sql("select code from plan_import_warning").query(String.class).list().stream()
                        .anyMatch(WAITING_FOR_UNITS::contains);
    }

    private List<Job> jobs() {
        return management.createJobQuery().messages().list();
    }

    private static Set<String> errors(PlanFileRefused refused) {
        assertThat(refused.findings()).allSatisfy(finding -> {
            assertThat(List.of(finding.code(), finding.message(), finding.remedy()))
                    .noneMatch(String::isBlank);
            assertThat(finding.code()).isNotEqualTo("CHECK_FAILED");
        });
        Set<String> codes = refused.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::code)
                .collect(Collectors.toSet());
        assertThat(codes).as("errors").isNotEmpty();
        return codes;
    }

    private Set<String> deployments() {
        return new HashSet<>(jdbc.sql("select id_ from act_re_deployment union all select id_ from act_re_procdef")
                .query(String.class)
                .list());
    }

    private void undo() {
        identities.clearAuthentication();
        if (!deployments().equals(deployments)) {
            repository.createDeploymentQuery().list().stream()
                    .map(Deployment::getId)
                    .filter(id -> !deployments.contains(id))
                    .forEach(id -> repository.deleteDeployment(id, true));
            run.reset();
        }
    }
}
