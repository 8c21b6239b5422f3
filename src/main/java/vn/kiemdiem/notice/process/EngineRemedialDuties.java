package vn.kiemdiem.notice.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kiemdiem.notice.RemedialDuties;

/**
 * Reads the tasks of remedial plans with the due dates that their timers or their property {@code deadline} gave them,
 * as the application itself: whoever may read the report of a plan need not see all of its tasks.
 */
@Component
class EngineRemedialDuties implements RemedialDuties {

    private final RemedialPools pools;
    private final RepositoryService repository;
    private final HistoryService history;
    private final IdentityService identities;
    private final Clock clock;

    EngineRemedialDuties(
            RemedialPools pools,
            RepositoryService repository,
            HistoryService history,
            IdentityService identities,
            Clock clock) {
        this.pools = pools;
        this.repository = repository;
        this.history = history;
        this.identities = identities;
        this.clock = clock;
    }

    @Override
    public Map<String, Optional<LocalDate>> lastDays(String plan) {
        return asApplication(() -> Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(plan)
                        .latestVersion()
                        .singleResult())
                .flatMap(definition -> pools.definition(definition.getId()))
                .map(this::lastDaysIn)
                .orElseGet(Map::of));
    }

    private Map<String, Optional<LocalDate>> lastDaysIn(ProcessDefinition pool) {
        Map<String, String> subjects =
                history.createHistoricProcessInstanceQuery().processDefinitionKey(pool.getKey()).list().stream()
                        .collect(Collectors.toMap(HistoricProcessInstance::getId, EngineRemedialDuties::subject));
        Map<String, Optional<LocalDate>> lastDays = new HashMap<>();
        history
                .createHistoricTaskInstanceQuery()
                .processDefinitionKey(pool.getKey())
                .taskDefinitionKeyIn(writing(pool))
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .list()
                .stream()
                .filter(task -> subjects.containsKey(task.getProcessInstanceId()))
                .forEach(task -> lastDays.put(subjects.get(task.getProcessInstanceId()), lastDay(task)));
        return lastDays;
    }

    private String[] writing(ProcessDefinition pool) {
        return repository.getBpmnModelInstance(pool.getId()).getModelElementsByType(UserTask.class).stream()
                .filter(task -> WriteRemedialPlanForm.ID.equals(task.getCamundaFormRef()))
                .map(UserTask::getId)
                .toArray(String[]::new);
    }

    private Optional<LocalDate> lastDay(HistoricTaskInstance task) {
        return Optional.ofNullable(task.getDueDate()).map(due -> LocalDate.ofInstant(due.toInstant(), clock.getZone()));
    }

    /** The last part of the business key that {@link RemedialPools} gives. */
    private static String subject(HistoricProcessInstance instance) {
        String key = instance.getBusinessKey();
        return key.substring(key.lastIndexOf('/') + 1);
    }

    private <T> T asApplication(Supplier<T> work) {
        @Nullable Authentication caller = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            return work.get();
        } finally {
            identities.setAuthentication(caller);
        }
    }
}
