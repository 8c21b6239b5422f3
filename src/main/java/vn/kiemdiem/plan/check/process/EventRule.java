package vn.kiemdiem.plan.check.process;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.springframework.stereotype.Component;

/** An event means one thing, and what is thrown is caught. */
@Component
class EventRule implements PlanRule {

    @Override
    public Stream<Problem> check(PlanModel plan) {
        Set<String> caught = plan.all(CatchEvent.class)
                .flatMap(event -> event.getEventDefinitions().stream())
                .flatMap(EventRule::code)
                .collect(Collectors.toSet());
        Stream<Problem> ambiguous = plan.all(Event.class)
                .filter(event -> definitions(event).size() > 1)
                .map(event -> Problem.error("EVENT_AMBIGUOUS", event));
        Stream<Problem> lost = plan.all(ThrowEvent.class)
                .flatMap(event -> event.getEventDefinitions().stream()
                        .flatMap(EventRule::code)
                        .filter(code -> !caught.contains(code))
                        .map(code -> Problem.error("CODE_UNCAUGHT", event, SafeXml.shown(code))));
        return Stream.concat(ambiguous, lost);
    }

    private static Stream<String> code(EventDefinition definition) {
        if (definition instanceof ErrorEventDefinition) {
            return Stream.of(PlanModel.attribute(definition, "errorRef"));
        }
        return definition instanceof EscalationEventDefinition
                ? Stream.of(PlanModel.attribute(definition, "escalationRef"))
                : Stream.empty();
    }

    private static Collection<EventDefinition> definitions(Event event) {
        return event instanceof CatchEvent catching
                ? catching.getEventDefinitions()
                : ((ThrowEvent) event).getEventDefinitions();
    }
}
