package vn.kiemdiem.notice.process;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.springframework.stereotype.Component;
import vn.kiemdiem.notice.NoticeDays;
import vn.kiemdiem.notice.RatingNotice;
import vn.kiemdiem.organization.Subject;

/** The pool of a plan's own file that a notice of a rating starts, in the version in which the plan runs (S000-R31). */
@Component
class RemedialPools {

    /**
     * The message's name, alone or behind the plan's id and a dot: the engine knows a start message by one process
     * only, whatever file it is in.
     */
    private static final String MESSAGE = "ratingNotified";

    private record Pool(String definition, String message) {}

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final Map<String, Optional<Pool>> pools = new ConcurrentHashMap<>();

    RemedialPools(RepositoryService repository, RuntimeService runtime) {
        this.repository = repository;
        this.runtime = runtime;
    }

    /** Refuses a plan whose file has no such pool, before anybody is told anything. */
    void require(String planDefinition) {
        pool(planDefinition);
    }

    /** The pool's definition; empty where the plan's file has no such pool. */
    Optional<ProcessDefinition> definition(String planDefinition) {
        return pools.computeIfAbsent(planDefinition, this::find)
                .map(pool -> repository.getProcessDefinition(pool.definition()));
    }

    /** Starts the subject's remedial plan. */
    void start(String planDefinition, RatingNotice notice, Subject subject) {
        Pool pool = pool(planDefinition);
        runtime.createMessageCorrelation(pool.message())
                .processDefinitionId(pool.definition())
                .processInstanceBusinessKey(notice.plan() + "/" + subject.unitId() + "/" + subject.id())
                .setVariables(Map.of(
                        "plan",
                        notice.plan(),
                        "unit",
                        subject.unitId(),
                        "subject",
                        subject.id(),
                        NoticeDays.VARIABLE,
                        notice.noticedOn().toString()))
                .correlateStartMessage();
    }

    private Pool pool(String planDefinition) {
        return pools.computeIfAbsent(planDefinition, this::find)
                .orElseThrow(() -> new ProcessEngineException("Tệp kế hoạch không có quy trình nào bắt đầu bằng thông"
                        + " điệp «" + MESSAGE + "», nên không giao được việc xây dựng kế hoạch khắc phục."));
    }

    private Optional<Pool> find(String planDefinition) {
        return repository
                .getBpmnModelInstance(planDefinition)
                .getModelElementsByType(MessageEventDefinition.class)
                .stream()
                .filter(event -> event.getMessage() != null
                        && isNotice(event.getMessage().getName()))
                .filter(event -> event.getParentElement() instanceof StartEvent start
                        && start.getParentElement() instanceof Process)
                .findFirst()
                .map(event -> new Pool(
                        sibling(planDefinition, (Process)
                                event.getParentElement().getParentElement()),
                        event.getMessage().getName()));
    }

    private static boolean isNotice(String message) {
        return message.equals(MESSAGE) || message.endsWith("." + MESSAGE);
    }

    private String sibling(String planDefinition, Process pool) {
        ProcessDefinition plan = repository.getProcessDefinition(planDefinition);
        return repository
                .createProcessDefinitionQuery()
                .deploymentId(plan.getDeploymentId())
                .processDefinitionKey(pool.getId())
                .singleResult()
                .getId();
    }
}
