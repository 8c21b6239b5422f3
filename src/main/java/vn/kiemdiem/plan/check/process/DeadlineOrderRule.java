package vn.kiemdiem.plan.check.process;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kiemdiem.deadline.WorkingCalendar;

/** A step that follows another is due after it, with at least one working day between their last days. */
@Component
class DeadlineOrderRule implements PlanRule {

    private final Clock clock;
    private final WorkingCalendar calendar = WorkingCalendar.vietnam();

    DeadlineOrderRule(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Stream<Problem> check(PlanModel plan) {
        Dues dues = Dues.of(plan, clock, calendar);
        Map<String, List<DeadlineTimer>> timers = DeadlineTimer.byProcess(plan);
        LevelFlow flow = new LevelFlow(plan);
        return Scene.of(plan).stream()
                .flatMap(scene -> new DeadlineWalk(flow, BoundSteps.of(timers, scene, dues), calendar)
                        .problems(scene.process()).stream())
                .distinct();
    }
}
