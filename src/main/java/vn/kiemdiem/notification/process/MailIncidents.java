package vn.kiemdiem.notification.process;

import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.stereotype.Component;
import vn.kiemdiem.notification.DeliveryFailures;

/**
 * Shows a mail that does not get through as an incident of the plan's instance, which Cockpit marks. The engine ties an
 * incident to something the instance is doing and drops it when that ends; so it is asked for after each failure.
 */
@Component
class MailIncidents implements DeliveryFailures {

    static final String TYPE = "failedMail";

    private final RuntimeService runtime;

    MailIncidents(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public Optional<String> open(String processInstanceId, String messageKey, String sentence) {
        return existing(processInstanceId, messageKey)
                .or(() -> busyExecution(processInstanceId)
                        .map(execution -> runtime.createIncident(TYPE, execution, messageKey, sentence)))
                .map(Incident::getId);
    }

    @Override
    public void resolve(String incidentId) {
        if (runtime.createIncidentQuery().incidentId(incidentId).count() > 0) {
            runtime.resolveIncident(incidentId);
        }
    }

    private Optional<Incident> existing(String processInstanceId, String messageKey) {
        return runtime
                .createIncidentQuery()
                .processInstanceId(processInstanceId)
                .incidentType(TYPE)
                .configuration(messageKey)
                .list()
                .stream()
                .findFirst();
    }

    /** The engine takes an incident only at an execution that is at an activity; the instance itself may be at none. */
    private Optional<String> busyExecution(String processInstanceId) {
        return isRunning(processInstanceId)
                ? runtime.getActiveActivityIds(processInstanceId).stream()
                        .flatMap(activity -> runtime
                                .createExecutionQuery()
                                .processInstanceId(processInstanceId)
                                .activityId(activity)
                                .listPage(0, 1)
                                .stream())
                        .map(Execution::getId)
                        .findFirst()
                : Optional.empty();
    }

    private boolean isRunning(String processInstanceId) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceId(processInstanceId)
                        .count()
                > 0;
    }
}
