package vn.kiemdiem.plan.process;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kiemdiem.plan.PlanHeader;
import vn.kiemdiem.plan.RunningPlans;

/** The deployed plans: their headers, and how one is started. */
@Component
public class Plans implements RunningPlans {

    private final ObjectProvider<RepositoryService> repository;
    private final ObjectProvider<RuntimeService> runtime;
    private final JdbcClient jdbc;
    private final Map<String, Optional<PlanHeader>> headers = new ConcurrentHashMap<>();

    Plans(ObjectProvider<RepositoryService> repository, ObjectProvider<RuntimeService> runtime, JdbcClient jdbc) {
        this.repository = repository;
        this.runtime = runtime;
        this.jdbc = jdbc;
    }

    /** The header of the plan to whose file the running element belongs; empty in a process of our own. */
    public Optional<PlanHeader> of(DelegateExecution execution) {
        return ofDefinition(execution.getProcessDefinitionId());
    }

    /** The header of the plan to whose file the task belongs; empty in a process of our own. */
    public Optional<PlanHeader> of(DelegateTask task) {
        return ofDefinition(task.getProcessDefinitionId());
    }

    @Override
    public Optional<PlanHeader> byId(String plan) {
        return latest(plan).flatMap(this::ofDefinition);
    }

    /** The header of the plan to whose file the process definition belongs. Definitions never change. */
    public Optional<PlanHeader> ofDefinition(String definition) {
        return headers.computeIfAbsent(
                definition, id -> PlanFile.header(repository.getObject().getBpmnModelInstance(id)));
    }

    /** Starts the plan; a plan that is running already is refused by {@link PlanStartListener}. */
    public String start(String plan) {
        return runtime.getObject().startProcessInstanceByKey(plan, plan).getId();
    }

    /** Asked for with each task, whoever the caller is; the engine's own query also asks what the caller may see. */
    private Optional<String> latest(String plan) {
        return jdbc.sql("select id_ from act_re_procdef where key_ = ? order by version_ desc limit 1")
                .param(plan)
                .query(String.class)
                .optional();
    }
}
