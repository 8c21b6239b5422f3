package vn.kiemdiem.operation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;
import vn.kiemdiem.operation.KnownInstances;

/**
 * Lets logs name plan and unit of whatever process instance this node works on: the engine's own context has a business
 * key only for the instance itself, not for what runs inside it.
 */
@Component
class InstancesInLogs extends AbstractBpmnParseListener {

    private static final ExecutionListener REMEMBER = InstancesInLogs::remember;

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity definition) {
        definition.addListener(ExecutionListener.EVENTNAME_START, REMEMBER);
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        activity.addListener(ExecutionListener.EVENTNAME_START, REMEMBER);
        activity.addListener(ExecutionListener.EVENTNAME_END, REMEMBER);
    }

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        activity.addListener(ExecutionListener.EVENTNAME_START, REMEMBER);
    }

    @Override
    public void parseSendTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        activity.addListener(ExecutionListener.EVENTNAME_START, REMEMBER);
    }

    @Override
    public void parseBoundaryTimerEventDefinition(Element element, boolean interrupting, ActivityImpl timer) {
        timer.addListener(ExecutionListener.EVENTNAME_START, REMEMBER);
    }

    private static void remember(DelegateExecution execution) {
        String key = execution.getProcessBusinessKey();
        if (key != null) {
            KnownInstances.remember(execution.getProcessInstanceId(), key);
        }
    }
}
