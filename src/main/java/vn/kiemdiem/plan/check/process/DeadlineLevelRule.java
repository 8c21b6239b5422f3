package vn.kiemdiem.plan.check.process;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.springframework.stereotype.Component;
import vn.kiemdiem.deadline.WorkingCalendar;

/** No level has longer than the one above it: neither a step inside another nor a unit whose pool another calls. */
@Component
class DeadlineLevelRule implements PlanRule {

    private final Clock clock;
    private final WorkingCalendar calendar = WorkingCalendar.vietnam();

    DeadlineLevelRule(Clock clock) {
        this.clock = clock;
    }

    /** A step with a deadline, as a superior of what happens in it. */
    private record Bound(Activity step, Due due) {}

    @Override
    public Stream<Problem> check(PlanModel plan) {
        Dues dues = Dues.of(plan, clock, calendar);
        Map<String, List<DeadlineTimer>> timers = DeadlineTimer.byProcess(plan);
        Map<String, List<Activity>> activities =
                plan.all(Activity.class).collect(Collectors.groupingBy(Levels::processOf));
        Map<String, BoundSteps> callers = new HashMap<>();
        List<Scene> scenes = Scene.of(plan);
        scenes.forEach(scene -> callers.putIfAbsent(Levels.idOf(scene.process()), BoundSteps.of(timers, scene, dues)));
        return scenes.stream().flatMap(scene -> {
            BoundSteps steps = BoundSteps.of(timers, scene, dues);
            Optional<Bound> caller = scene.call().flatMap(call -> boundOf(call, callers));
            return activities.getOrDefault(Levels.idOf(scene.process()), List.of()).stream()
                    .flatMap(step -> problem(step, steps, caller).stream());
        });
    }

    /** What bounds a pool: the deadline of the call itself or of what is around it. */
    private static Optional<Bound> boundOf(CallActivity call, Map<String, BoundSteps> callers) {
        return Optional.ofNullable(callers.get(Levels.processOf(call)))
                .flatMap(
                        steps -> steps.of(call).map(due -> new Bound(call, due)).or(() -> around(call, steps)));
    }

    private static Optional<Bound> around(Activity step, BoundSteps steps) {
        return steps.around(step).flatMap(level -> steps.of(level).map(due -> new Bound(level, due)));
    }

    private static Optional<Problem> problem(Activity step, BoundSteps steps, Optional<Bound> caller) {
        return steps.of(step)
                .flatMap(due -> around(step, steps)
                        .or(() -> caller)
                        .filter(bound -> due.isAfter(bound.due()))
                        .map(bound -> Problem.warning(
                                "LEVEL_DUE_AFTER_SUPERIOR",
                                step,
                                due.code(),
                                due.day(),
                                Levels.nameOf(bound.step()),
                                bound.due().code(),
                                bound.due().day())));
    }
}
