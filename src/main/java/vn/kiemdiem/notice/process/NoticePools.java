package vn.kiemdiem.notice.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.springframework.stereotype.Component;

/**
 * The pools of a plan's own file that its notices start, in the version in which the plan runs (S000-R31, S003-R10). A
 * notice goes by the last part of the message's name, alone or behind the plan's id and a dot: the engine knows a start
 * message by one process only, whatever file it is in.
 */
@Component
class NoticePools {

    private record Wanted(String planDefinition, String notice) {}

    private record Pool(String definition, String key, String message) {}

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final Map<Wanted, Optional<Pool>> pools = new ConcurrentHashMap<>();

    NoticePools(RepositoryService repository, RuntimeService runtime, HistoryService history) {
        this.repository = repository;
        this.runtime = runtime;
        this.history = history;
    }

    /** Refuses a plan whose file has no such pool, before anybody is told anything. */
    void require(String planDefinition, String notice) {
        pool(planDefinition, notice);
    }

    /** The definition of the notice's pool; empty where the plan's file has no such pool. */
    Optional<ProcessDefinition> definition(String planDefinition, String notice) {
        return pools.computeIfAbsent(new Wanted(planDefinition, notice), this::find)
                .map(pool -> repository.getProcessDefinition(pool.definition()));
    }

    /** Starts the notice's pool under the business key. */
    void start(String planDefinition, String notice, String businessKey, Map<String, Object> variables) {
        Pool pool = pool(planDefinition, notice);
        runtime.createMessageCorrelation(pool.message())
                .processDefinitionId(pool.definition())
                .processInstanceBusinessKey(businessKey)
                .setVariables(variables)
                .correlateStartMessage();
    }

    /**
     * Whether the notice's pool was started under the business key before, in any version of the file; what somebody
     * deleted from outside does not count, so that it can be started again.
     */
    boolean isStarted(String planDefinition, String notice, String businessKey) {
        List<HistoricProcessInstance> started = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .processDefinitionKey(pool(planDefinition, notice).key())
                .list();
        return started.stream()
                .anyMatch(instance -> !HistoricProcessInstance.STATE_EXTERNALLY_TERMINATED.equals(instance.getState()));
    }

    private Pool pool(String planDefinition, String notice) {
        return pools.computeIfAbsent(new Wanted(planDefinition, notice), this::find)
                .orElseThrow(() -> new ProcessEngineException("Tệp kế hoạch không có quy trình nào bắt đầu bằng thông"
                        + " điệp «" + notice + "», nên không giao được việc của thông báo này."));
    }

    private Optional<Pool> find(Wanted wanted) {
        return repository
                .getBpmnModelInstance(wanted.planDefinition())
                .getModelElementsByType(MessageEventDefinition.class)
                .stream()
                .filter(event -> event.getMessage() != null
                        && isNotice(event.getMessage().getName(), wanted.notice()))
                .filter(event -> event.getParentElement() instanceof StartEvent start
                        && start.getParentElement() instanceof Process)
                .findFirst()
                .map(event -> pool(wanted.planDefinition(), event));
    }

    private static boolean isNotice(String message, String notice) {
        return message.equals(notice) || message.endsWith("." + notice);
    }

    private Pool pool(String planDefinition, MessageEventDefinition start) {
        String key = ((Process) start.getParentElement().getParentElement()).getId();
        ProcessDefinition plan = repository.getProcessDefinition(planDefinition);
        String sibling = repository
                .createProcessDefinitionQuery()
                .deploymentId(plan.getDeploymentId())
                .processDefinitionKey(key)
                .singleResult()
                .getId();
        return new Pool(sibling, key, start.getMessage().getName());
    }
}
