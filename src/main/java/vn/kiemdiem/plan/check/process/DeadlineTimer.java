package vn.kiemdiem.plan.check.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/**
 * A timer of a plan's diagram.
 *
 * @param event the event that waits
 * @param date what its {@code timeDate} says; empty where it has none
 */
record DeadlineTimer(BaseElement event, String date) {

    /** The end of the raters' reply day, which is no deadline of the plan (S000-U04). */
    private static final String CLOSING = "${raters.closesAt(execution)}";

    private static final Pattern NAMED =
            Pattern.compile("\\$\\{deadline\\.lateFrom\\(execution, ('" + DeadlineBook.CODE + "'|[a-z][A-Za-z]*)\\)}");

    private record All(List<DeadlineTimer> timers, Map<String, List<DeadlineTimer>> byProcess) {

        static All of(PlanModel plan) {
            List<DeadlineTimer> timers = plan.all(TimerEventDefinition.class)
                    .flatMap(definition -> event(definition).map(event -> new DeadlineTimer(event, date(definition))))
                    .toList();
            return new All(
                    timers, timers.stream().collect(Collectors.groupingBy(timer -> Levels.processOf(timer.event()))));
        }
    }

    static List<DeadlineTimer> of(PlanModel plan) {
        return plan.once(All.class, All::of).timers();
    }

    /** The timers of each pool, by the id of its process. */
    static Map<String, List<DeadlineTimer>> byProcess(PlanModel plan) {
        return plan.once(All.class, All::of).byProcess();
    }

    private static Stream<BaseElement> event(TimerEventDefinition definition) {
        return definition.getParentElement() instanceof BaseElement event ? Stream.of(event) : Stream.empty();
    }

    private static String date(TimerEventDefinition definition) {
        return Optional.ofNullable(definition.getTimeDate())
                .map(date -> date.getTextContent().strip())
                .orElse("");
    }

    boolean isBoundary() {
        return event instanceof BoundaryEvent;
    }

    /** Whether it waits for raters, not for a deadline. */
    boolean isClosing() {
        return date.equals(CLOSING);
    }

    /** What it names as its deadline, as {@code 'D07'} or the variable of a caller; empty where nothing. */
    Optional<String> named() {
        Matcher matcher = NAMED.matcher(date);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The code that it names itself; empty where a caller does. */
    Optional<String> code() {
        return named().filter(named -> named.startsWith("'")).map(named -> named.substring(1, named.length() - 1));
    }

    /** The variable in which callers hand over the code; empty where it names the code itself. */
    Optional<String> variable() {
        return named().filter(named -> !named.startsWith("'"));
    }

    /** The id of the activity on whose edge it sits; empty for a timer between activities. */
    String host() {
        return isBoundary() ? PlanModel.attribute(event, "attachedToRef") : "";
    }
}
