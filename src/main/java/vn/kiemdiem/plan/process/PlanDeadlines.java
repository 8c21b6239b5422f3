package vn.kiemdiem.plan.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;
import vn.kiemdiem.deadline.Anchors;
import vn.kiemdiem.deadline.WorkingCalendar;
import vn.kiemdiem.engine.Vocabulary;
import vn.kiemdiem.plan.EventDays;
import vn.kiemdiem.plan.EventScene;
import vn.kiemdiem.plan.PlanHeader;

/** The vocabulary bean {@code deadline}: a plan's deadlines as the timers of its diagram see them; no side effects. */
@Component
public class PlanDeadlines implements Vocabulary {

    private final Plans plans;
    private final Clock clock;
    private final List<EventDays> events;
    private final WorkingCalendar calendar = WorkingCalendar.vietnam();

    PlanDeadlines(Plans plans, Clock clock, List<EventDays> events) {
        this.plans = plans;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public String word() {
        return "deadline";
    }

    /** The first instant that is late, for a timer; a deadline without one must not be put on a timer. */
    public Date lateFrom(DelegateExecution execution, String code) {
        PlanHeader plan =
                plans.of(execution).orElseThrow(() -> new ProcessEngineException("Tệp này không phải là kế hoạch."));
        return lateFrom(plan, code, execution)
                .map(Date::from)
                .orElseThrow(() -> new ProcessEngineException("Thời hạn " + code + " («"
                        + plan.deadlines().wording(code) + "») " + whyNone(plan, code)
                        + " nên không đặt được đồng hồ."));
    }

    /** The last moment in time, for a task's due date; empty where the deadline has none (yet). */
    public Optional<Instant> lastMoment(PlanHeader plan, String code, VariableScope scope) {
        return plan.deadlines().lastMoment(code, anchors(plan, code, scope));
    }

    /** The same outside of any process; empty where the deadline hangs on an event. */
    public Optional<Instant> lastMoment(PlanHeader plan, String code) {
        return plan.deadlines().lastMoment(code, Anchors.since(clock.instant(), clock.getZone(), calendar));
    }

    /** The first instant that is late; empty where the deadline has none (yet). */
    public Optional<Instant> lateFrom(PlanHeader plan, String code, VariableScope scope) {
        return plan.deadlines().lateFrom(code, anchors(plan, code, scope));
    }

    private Anchors anchors(PlanHeader plan, String code, VariableScope scope) {
        Anchors anchors = Anchors.since(clock.instant(), clock.getZone(), calendar);
        EventScene scene = new EventScene(
                plan.id(),
                String.valueOf(scope.getVariable("unit")),
                name -> Optional.ofNullable(scope.getVariable(name)));
        return plan.deadlines()
                .deadline(code)
                .event()
                .flatMap(event -> dayOf(event, scene).map(day -> anchors.with(event, day)))
                .orElse(anchors);
    }

    private Optional<LocalDate> dayOf(String event, EventScene scene) {
        return events.stream()
                .filter(days -> days.event().equals(event))
                .findFirst()
                .flatMap(days -> days.dayIn(scene));
    }

    private static String whyNone(PlanHeader plan, String code) {
        return plan.deadlines()
                .deadline(code)
                .event()
                .map(event -> "tính theo mốc «" + event + "» mà ngày của mốc này chưa biết")
                .orElse("không có mốc giờ");
    }
}
