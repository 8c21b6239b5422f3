package vn.kiemdiem.escalation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kiemdiem.notification.OpenTask;
import vn.kiemdiem.plan.PlanHeader;

/** Marks a unit as late, lifts its open duties, and has those concerned told; repeated calls change nothing. */
@Component
@EnableConfigurationProperties(EscalationProperties.class)
public class Overdue {

    private final Escalations escalations;
    private final OpenDuties duties;
    private final Telling telling;
    private final EscalationProperties properties;
    private final Clock clock;

    Overdue(Escalations escalations, OpenDuties duties, Telling telling, EscalationProperties properties, Clock clock) {
        this.escalations = escalations;
        this.duties = duties;
        this.telling = telling;
        this.properties = properties;
        this.clock = clock;
    }

    /** The deadline has passed: the late unit and the bodies that wait for it are told. */
    @Transactional
    public void raise(PlanHeader plan, MissedBy missed, List<String> informs) {
        Escalation escalation = missed.escalation(plan.id(), clock.instant());
        if (!add(escalation)) {
            return;
        }
        List<OpenTask> open = open(escalation);
        open.forEach(duties::raisePriority);
        Set<String> bodies = new LinkedHashSet<>(informs);
        bodies.add(missed.unit());
        telling.tell(bodies, plan, escalation, open);
    }

    private boolean add(Escalation escalation) {
        return escalations.add(
                escalation.plan(),
                escalation.unit(),
                escalation.deadline(),
                escalation.instance(),
                escalation.level(),
                escalation.lateFrom().atOffset(ZoneOffset.UTC),
                escalation.raisedAt().atOffset(ZoneOffset.UTC));
    }

    /** What is still late after another grace period goes one level up; what is done is closed. */
    @Transactional
    public void lookAfter(Escalation escalation, PlanHeader plan) {
        Instant now = clock.instant();
        List<OpenTask> open = open(escalation);
        if (open.isEmpty()) {
            escalations.save(escalation.resolved(now));
            return;
        }
        Optional<String> above = telling.nextAbove(escalation);
        Instant due = escalation.raisedAt().plus(properties.grace().multipliedBy(escalation.level()));
        if (above.isPresent() && !now.isBefore(due)) {
            Escalation further = escalations.save(escalation.further());
            telling.tell(Set.of(above.get()), plan, further, open);
        }
    }

    /** The escalations that are not over. */
    public List<Escalation> open() {
        return escalations.findByResolvedAtIsNullOrderById();
    }

    private List<OpenTask> open(Escalation escalation) {
        return duties.dueBefore(escalation.instance(), escalation.lateFrom());
    }
}
