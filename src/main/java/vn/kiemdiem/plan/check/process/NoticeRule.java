package vn.kiemdiem.plan.check.process;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.springframework.stereotype.Component;

/** A notice to units starts a pool of the file for each unit of the kinds it names. */
@Component
class NoticeRule implements PlanRule {

    private static final String NOTIFY = "${notifyUnitsDelegate}";

    @Override
    public Stream<Problem> check(PlanModel plan) {
        Set<String> started = startMessages(plan);
        return plan.all(Task.class)
                .filter(task -> PlanModel.camunda(task, "delegateExpression").equals(NOTIFY))
                .flatMap(task -> problems(plan, task, started));
    }

    private static Set<String> startMessages(PlanModel plan) {
        return messages(plan, StartEvent.class).map(Map.Entry::getValue).collect(Collectors.toSet());
    }

    /** The events of the kind, each with the name of its message, empty where the file has none. */
    static <T extends Event> Stream<Map.Entry<T, String>> messages(PlanModel plan, Class<T> kind) {
        Map<String, String> names = plan.all(Message.class)
                .collect(Collectors.toMap(
                        Levels::idOf, message -> PlanModel.attribute(message, "name"), (first, second) -> first));
        return plan.all(MessageEventDefinition.class)
                .filter(definition -> kind.isInstance(definition.getParentElement()))
                .map(definition -> Map.entry(
                        kind.cast(definition.getParentElement()),
                        names.getOrDefault(PlanModel.attribute(definition, "messageRef"), "")));
    }

    private static Stream<Problem> problems(PlanModel plan, Task task, Set<String> started) {
        Map<String, String> inputs = PlanModel.inputs(task);
        String message = "%s.%s".formatted(plan.planId().orElse(""), inputs.getOrDefault("notice", ""));
        Stream<Problem> pool = started.contains(message)
                ? Stream.empty()
                : Stream.of(Problem.error("NOTICE_STARTS_NO_POOL", task, message));
        return Stream.concat(
                pool,
                KindLists.UNITS
                        .unknown(inputs.getOrDefault("noticeTo", ""))
                        .map(kind -> Problem.error(KindLists.UNITS.code(), task, kind)));
    }
}
