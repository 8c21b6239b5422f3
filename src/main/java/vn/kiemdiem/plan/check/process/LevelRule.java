package vn.kiemdiem.plan.check.process;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Each process and sub-process starts once, by being started, and ends; neither flows nor events at an edge leave it. */
@Component
@Order(PlanRule.ENDLESS)
class LevelRule implements PlanRule {

    @Override
    public Stream<Problem> check(PlanModel plan) {
        return Stream.of(
                        Stream.concat(plan.all(Process.class), plan.all(SubProcess.class))
                                .flatMap(level -> Stream.concat(starts(level), ends(level))),
                        plan.all(SequenceFlow.class)
                                .filter(flow -> !staysInside(plan, flow))
                                .map(flow -> Problem.error("FLOW_CROSSES_BORDER", flow)),
                        plan.all(SequenceFlow.class)
                                .filter(flow -> isBackwards(plan, flow))
                                .map(flow -> Problem.error("FLOW_BACKWARDS", flow)),
                        plan.all(BoundaryEvent.class).flatMap(event -> worn(plan, event)))
                .flatMap(problems -> problems);
    }

    /** Nothing leads to where something begins, nor on from where it ends. */
    private static boolean isBackwards(PlanModel plan, SequenceFlow flow) {
        FlowNode target = plan.end(flow, "targetRef");
        return target instanceof StartEvent
                || target instanceof BoundaryEvent
                || plan.end(flow, "sourceRef") instanceof EndEvent;
    }

    /** An event at no edge at all has no way in, which {@link WayRule} tells. */
    private static Stream<Problem> worn(PlanModel plan, BoundaryEvent event) {
        FlowNode host = plan.node(PlanModel.attribute(event, "attachedToRef"));
        boolean bad = host != null
                && !(host instanceof Activity && host.getParentElement().equals(event.getParentElement()));
        return bad ? Stream.of(Problem.error("EVENT_AT_NO_STEP", event, Levels.nameOf(host))) : Stream.empty();
    }

    private static boolean staysInside(PlanModel plan, SequenceFlow flow) {
        return Stream.of("sourceRef", "targetRef")
                .map(end -> plan.end(flow, end))
                .allMatch(node -> node != null && node.getParentElement().equals(flow.getParentElement()));
    }

    private static Stream<Problem> starts(BaseElement level) {
        Collection<StartEvent> starts = level.getChildElementsByType(StartEvent.class);
        Stream<Problem> number = starts.size() == 1
                ? Stream.empty()
                : Stream.of(Problem.error("LEVEL_WITHOUT_ONE_START", level, String.valueOf(starts.size())));
        Stream<Problem> triggers = starts.stream()
                .filter(start -> !mayStart(level, List.copyOf(start.getEventDefinitions())))
                .map(start -> Problem.error("START_TRIGGERED", start));
        return Stream.concat(number, triggers);
    }

    /** A process by an order or a message of its plan, a sub-process by being entered. */
    private static boolean mayStart(BaseElement level, List<EventDefinition> triggers) {
        if (level instanceof SubProcess subProcess) {
            return subProcess.triggeredByEvent() || triggers.isEmpty();
        }
        return triggers.stream().allMatch(MessageEventDefinition.class::isInstance);
    }

    private static Stream<Problem> ends(BaseElement level) {
        return level.getChildElementsByType(EndEvent.class).isEmpty()
                ? Stream.of(Problem.error("LEVEL_WITHOUT_END", level))
                : Stream.empty();
    }
}
