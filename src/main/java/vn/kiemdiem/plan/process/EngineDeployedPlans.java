package vn.kiemdiem.plan.process;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstanceQuery;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.plan.DeployedPlan;
import vn.kiemdiem.plan.DeployedPlans;
import vn.kiemdiem.plan.PlanHeader;
import vn.kiemdiem.plan.PlanImports;
import vn.kiemdiem.plan.PlanNotStarted;
import vn.kiemdiem.plan.PlanNotStarted.Reason;
import vn.kiemdiem.plan.PlanState;
import vn.kiemdiem.plan.PlanUpload;
import vn.kiemdiem.plan.RecordedWarning;
import vn.kiemdiem.plan.process.PlanRecorder.Arrival;

/** Plans as the engine's definitions, one deployment for each import, named after the plan. */
@Component
class EngineDeployedPlans implements DeployedPlans {

    private final RepositoryService repository;
    private final HistoryService history;
    private final IdentityService identities;
    private final Plans plans;
    private final PlanRecorder recorder;
    private final PlanImports imports;
    private final Organization organization;

    EngineDeployedPlans(
            ProcessEngine engine, Plans plans, PlanRecorder recorder, PlanImports imports, Organization organization) {
        this.repository = engine.getRepositoryService();
        this.history = engine.getHistoryService();
        this.identities = engine.getIdentityService();
        this.plans = plans;
        this.recorder = recorder;
        this.imports = imports;
        this.organization = organization;
    }

    @Override
    public List<DeployedPlan> all() {
        return asApplication(() -> repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .flatMap(this::plan)
                .sorted(Comparator.comparing(plan -> plan.header().id()))
                .toList());
    }

    @Override
    public List<PlanHeader> headers() {
        return asApplication(() -> repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .flatMap(definition -> header(definition).stream())
                .sorted(Comparator.comparing(PlanHeader::id))
                .toList());
    }

    @Override
    public Optional<DeployedPlan> byId(String plan) {
        return asApplication(() -> newest(plan).flatMap(this::plan).findFirst());
    }

    @Override
    public Optional<byte[]> file(String plan) {
        return asApplication(() -> newest(plan)
                .filter(definition -> header(definition).isPresent())
                .map(definition -> bytes(definition.getId()))
                .findFirst());
    }

    @Override
    public List<Integer> versions(String plan) {
        return asApplication(() -> repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(plan)
                .orderByProcessDefinitionVersion()
                .desc()
                .list()
                .stream()
                .map(ProcessDefinition::getVersion)
                .toList());
    }

    @Override
    public Optional<byte[]> file(String plan, int version) {
        return asApplication(
                () -> repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(plan)
                        .processDefinitionVersion(version)
                        .list()
                        .stream()
                        .map(definition -> bytes(definition.getId()))
                        .findFirst());
    }

    @Override
    public int deploy(String plan, PlanUpload file, List<RecordedWarning> accepted, String account) {
        // As the caller: the engine's own door checks what a person deploys, and whether the person may.
        DeploymentBuilder deployment = repository
                .createDeployment()
                .name(plan)
                .source("import: " + account)
                .addInputStream(plan + ".bpmn", new ByteArrayInputStream(file.content()));
        return recorder
                .importing(new Arrival(file.fileName(), accepted, account), deployment::deployWithResult)
                .getDeployedProcessDefinitions()
                .stream()
                .filter(definition -> definition.getKey().equals(plan))
                .mapToInt(ProcessDefinition::getVersion)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No process " + plan + " in its own file"));
    }

    @Override
    @Transactional
    public void start(String plan) {
        imports.hold(plan);
        DeployedPlan deployed = byId(plan).orElseThrow();
        if (deployed.state() == PlanState.RUNNING) {
            throw new PlanNotStarted(deployed.header(), Reason.RUNNING);
        }
        if (organization.unit(deployed.header().unit()).isEmpty()) {
            throw new PlanNotStarted(deployed.header(), Reason.UNIT_UNKNOWN);
        }
        plans.start(plan);
    }

    private Stream<ProcessDefinition> newest(String key) {
        return repository.createProcessDefinitionQuery().processDefinitionKey(key).latestVersion().list().stream();
    }

    private Optional<PlanHeader> header(ProcessDefinition definition) {
        return plans.ofDefinition(definition.getId())
                .filter(header -> header.id().equals(definition.getKey()));
    }

    private Stream<DeployedPlan> plan(ProcessDefinition definition) {
        return header(definition).stream()
                .map(header -> new DeployedPlan(
                        header,
                        definition.getVersion(),
                        repository
                                .createDeploymentQuery()
                                .deploymentId(definition.getDeploymentId())
                                .singleResult()
                                .getDeploymentTime()
                                .toInstant(),
                        state(header.id())));
    }

    private PlanState state(String plan) {
        if (instances(plan).unfinished().count() > 0) {
            return PlanState.RUNNING;
        }
        return instances(plan).completed().count() > 0 ? PlanState.ENDED : PlanState.NOT_STARTED;
    }

    private HistoricProcessInstanceQuery instances(String plan) {
        return history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(plan)
                .processInstanceBusinessKey(plan);
    }

    private byte[] bytes(String definition) {
        try (InputStream file = repository.getProcessModel(definition)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T asApplication(Supplier<T> reading) {
        @Nullable Authentication caller = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            return reading.get();
        } finally {
            identities.setAuthentication(caller);
        }
    }
}
