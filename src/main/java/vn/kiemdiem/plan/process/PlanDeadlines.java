package vn.kiemdiem.plan.process;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.kiemdiem.deadline.Anchors;
import vn.kiemdiem.deadline.WorkingCalendar;
import vn.kiemdiem.engine.Vocabulary;
import vn.kiemdiem.plan.PlanHeader;

/** The vocabulary bean {@code deadline}: a plan's deadlines as the timers of its diagram see them; no side effects. */
@Component
public class PlanDeadlines implements Vocabulary {

    private final Plans plans;
    private final Clock clock;
    private final WorkingCalendar calendar = WorkingCalendar.vietnam();

    PlanDeadlines(Plans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public String word() {
        return "deadline";
    }

    /** The first instant that is late, for a timer; a deadline without one must not be put on a timer. */
    public Date lateFrom(DelegateExecution execution, String code) {
        PlanHeader plan =
                plans.of(execution).orElseThrow(() -> new ProcessEngineException("Tệp này không phải là kế hoạch."));
        return plan.deadlines()
                .lateFrom(code, anchors())
                .map(Date::from)
                .orElseThrow(() -> new ProcessEngineException("Thời hạn " + code + " («"
                        + plan.deadlines().wording(code) + "») không có mốc giờ nên không đặt được đồng hồ."));
    }

    /** The last moment in time, for a task's due date; empty where the deadline has none (yet). */
    public Optional<Instant> lastMoment(PlanHeader plan, String code) {
        return plan.deadlines().lastMoment(code, anchors());
    }

    /** The first instant that is late; empty where the deadline has none (yet). */
    public Optional<Instant> lateFrom(PlanHeader plan, String code) {
        return plan.deadlines().lateFrom(code, anchors());
    }

    private Anchors anchors() {
        return Anchors.since(clock.instant(), clock.getZone(), calendar);
    }
}
