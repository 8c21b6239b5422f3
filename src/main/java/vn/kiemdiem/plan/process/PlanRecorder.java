package vn.kiemdiem.plan.process;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.kiemdiem.audit.Act;
import vn.kiemdiem.audit.Action;
import vn.kiemdiem.audit.AuditTrail;
import vn.kiemdiem.engine.AfterDeployment;
import vn.kiemdiem.plan.ImportedPlan.Outcome;
import vn.kiemdiem.plan.PlanHeader;
import vn.kiemdiem.plan.PlanImport;
import vn.kiemdiem.plan.PlanImport.Door;
import vn.kiemdiem.plan.PlanImports;
import vn.kiemdiem.plan.RecordedWarning;
import vn.kiemdiem.plan.check.process.PlanDoor;

/**
 * Records each new version of a plan that a person deploys, in the deployment's own transaction and by whatever door it
 * comes, and lets those see it who may. Where the engine's own doors are used, as by Camunda Modeler's deploy button, the
 * dialog cannot ask about warnings: they refuse nothing there, and are recorded as what nobody was asked about.
 */
@Component
class PlanRecorder implements AfterDeployment {

    private final PlanDoor door;
    private final ObjectProvider<PlanImports> imports;
    private final ObjectProvider<PlanAccess> access;
    private final ObjectProvider<AuditTrail> trail;
    private final Clock clock;
    private final ThreadLocal<Arrival> arriving = new ThreadLocal<>();

    PlanRecorder(
            PlanDoor door,
            ObjectProvider<PlanImports> imports,
            ObjectProvider<PlanAccess> access,
            ObjectProvider<AuditTrail> trail,
            Clock clock) {
        this.door = door;
        this.imports = imports;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** What an import knows of the file that it deploys, beside the file itself. */
    record Arrival(String fileName, List<RecordedWarning> accepted, String account) {}

    /** Deploys what arrives by an import. */
    <T> T importing(Arrival arrival, Supplier<T> deployment) {
        arriving.set(arrival);
        try {
            return deployment.get();
        } finally {
            arriving.remove();
        }
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (deployment.isNew()) {
            List<ProcessDefinitionEntity> definitions = definitions(deployment);
            definitions.forEach(definition -> PlanParseListener.header(definition)
                    .ifPresent(plan -> arrived(plan, definition, definitions, deployment)));
        }
    }

    /** None where a deployment brings forms only, of which the engine answers null. */
    private static List<ProcessDefinitionEntity> definitions(DeploymentEntity deployment) {
        return Optional.ofNullable(deployment.getDeployedArtifacts(ProcessDefinitionEntity.class))
                .orElse(List.of());
    }

    private void arrived(
            PlanHeader plan,
            ProcessDefinitionEntity own,
            List<ProcessDefinitionEntity> all,
            DeploymentEntity deployment) {
        CommandContext command = Context.getCommandContext();
        Optional<PlanImport> row = Optional.ofNullable(arriving.get())
                .map(arrival -> row(own, deployment, Door.API, arrival))
                .or(() -> Optional.ofNullable(command.getAuthenticatedUserId())
                        .map(person -> row(own, deployment, Door.ENGINE, unasked(deployment, own, person))));
        trail.getObject().record(act(own, row));
        row.ifPresent(imported -> {
            imports.getObject().save(imported);
            // Whoever may deploy a plan need not be one who may let others see it.
            command.runWithoutAuthorization(() -> {
                access.getObject()
                        .grant(
                                plan,
                                all.stream()
                                        .map(ProcessDefinitionEntity::getKey)
                                        .toList());
                return null;
            });
        });
    }

    private static Act act(ProcessDefinitionEntity own, Optional<PlanImport> imported) {
        Outcome outcome = own.getVersion() == 1 ? Outcome.CREATED : Outcome.NEW_VERSION;
        return imported.map(row ->
                        Act.of(Action.PLAN_IMPORTED).by(row.importedBy()).about(row.fileName()))
                .orElseGet(() -> Act.of(Action.PLAN_DEPLOYED).about(own.getResourceName()))
                .in(own.getKey())
                .with(outcome);
    }

    private Arrival unasked(DeploymentEntity deployment, ProcessDefinitionEntity own, String person) {
        return new Arrival(
                own.getResourceName(),
                door.warnings(deployment).stream().map(RecordedWarning::of).toList(),
                person);
    }

    private PlanImport row(ProcessDefinitionEntity own, DeploymentEntity deployment, Door door, Arrival arrival) {
        ResourceEntity file = deployment.getResource(own.getResourceName());
        return new PlanImport(
                null,
                own.getKey(),
                own.getVersion(),
                door,
                arrival.fileName(),
                sha256(file.getBytes()),
                arrival.account(),
                clock.instant(),
                arrival.accepted());
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
