package vn.kiemdiem.engine;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.impl.history.event.HistoricFormPropertyEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;

/**
 * The engine's history without the variables of a single step: what a form shows is prefilled from our tables and what
 * it records goes there, and what a service task is told stands in the plan's file. A further copy says nothing new and
 * costs a dozen rows a task. The variables of a whole process, such as its plan and unit, are kept.
 */
class BriefHistory extends DbHistoryEventHandler {

    @Override
    public void handleEvent(HistoryEvent event) {
        if (!isOfOneStep(event)) {
            super.handleEvent(event);
        }
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    private static boolean isOfOneStep(HistoryEvent event) {
        return event instanceof HistoricFormPropertyEventEntity
                || event instanceof HistoricVariableUpdateEventEntity variable
                        && (variable.getTaskId() != null
                                || !Objects.equals(variable.getExecutionId(), variable.getProcessInstanceId()));
    }
}
