package vn.kiemdiem.plan.check.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kiemdiem.deadline.Deadline;

/** The day of an event is known before a timer counts from it. */
@Component
class EventDayRule implements PlanRule {

    private final Words words;

    EventDayRule(Words words) {
        this.words = words;
    }

    @Override
    public Stream<Problem> check(PlanModel plan) {
        DeadlineBook book = DeadlineBook.of(plan);
        HandedCodes handed = HandedCodes.of(plan);
        Map<String, Successors> after = new HashMap<>();
        return DeadlineTimer.of(plan).stream()
                .flatMap(timer -> Stream.ofNullable(begin(plan, timer))
                        .flatMap(begin -> handed.of(timer).stream()
                                .flatMap(code -> book.deadline(code).flatMap(Deadline::event).stream()
                                        .filter(event -> !isKnown(plan, begin, event, after))
                                        .map(event -> Problem.error(
                                                "EVENT_NOT_KNOWN_YET",
                                                timer.event(),
                                                code,
                                                book.wordings().getOrDefault(code, ""),
                                                event)))))
                .toList()
                .stream();
    }

    /** The step with which the timer begins to run. */
    private static @Nullable FlowNode begin(PlanModel plan, DeadlineTimer timer) {
        return plan.node(timer.isBoundary() ? timer.host() : Levels.idOf(timer.event()));
    }

    private boolean isKnown(PlanModel plan, FlowNode begin, String event, Map<String, Successors> after) {
        Optional<String> form = words.formOf(event);
        if (form.isPresent()) {
            return after.computeIfAbsent(
                            form.get(),
                            any -> Successors.of(
                                    plan,
                                    plan.all(UserTask.class)
                                            .filter(task -> PlanModel.camunda(task, "formRef")
                                                    .equals(any))
                                            .toList()))
                    .include(begin);
        }
        return words.variableOf(event)
                .map(variable -> Variables.of(plan).of(begin).contains(variable))
                // An event that nobody knows at all is told by the rule about timers.
                .orElse(true);
    }
}
