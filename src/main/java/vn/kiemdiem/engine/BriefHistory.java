package vn.kiemdiem.engine;

import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;

/**
 * The engine's history without each step of a task's own variables: what a form shows is prefilled from our tables and
 * what it records goes there, so that a third copy of a roster beside its last value says nothing new.
 */
class BriefHistory extends DbHistoryEventHandler {

    @Override
    protected boolean shouldWriteHistoricDetail(HistoricVariableUpdateEventEntity event) {
        return event.getTaskId() == null && super.shouldWriteHistoricDetail(event);
    }
}
