package vn.kiemdiem.plan.check.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The steps of one scene that have a deadline of their own with a day in the calendar. */
final class BoundSteps {

    private final Map<String, Due> byStep = new HashMap<>();

    private BoundSteps() {}

    /** From the timers by process; of two timers on one step the earlier counts. */
    static BoundSteps of(Map<String, List<DeadlineTimer>> timers, Scene scene, Dues dues) {
        BoundSteps steps = new BoundSteps();
        timers.getOrDefault(Levels.idOf(scene.process()), List.of()).stream()
                .filter(DeadlineTimer::isBoundary)
                .forEach(timer -> dues.of(timer, scene.handed())
                        .ifPresent(due -> steps.byStep.merge(
                                timer.host(), due, (one, other) -> other.isAfter(one) ? one : other)));
        return steps;
    }

    Optional<Due> of(ModelElementInstance step) {
        return step instanceof Activity activity
                ? Optional.ofNullable(byStep.get(Levels.idOf(activity)))
                : Optional.empty();
    }

    /** The nearest step around the element that has a deadline. */
    Optional<Activity> around(ModelElementInstance element) {
        return Levels.around(element)
                .filter(level -> of(level).isPresent())
                .map(Activity.class::cast)
                .findFirst();
    }
}
