package vn.kiemdiem.duty.process;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the {@link DutyListener} on every user task of every deployed file, which therefore needs no listener of its own. */
@Component
class DutyParseListener extends AbstractBpmnParseListener {

    private final ObjectProvider<DutyListener> listener;

    DutyParseListener(ObjectProvider<DutyListener> listener) {
        this.listener = listener;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        TaskListener late = task -> listener.getObject().notify(task);
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, late);
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, late);
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, late);
    }
}
