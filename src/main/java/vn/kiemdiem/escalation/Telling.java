package vn.kiemdiem.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kiemdiem.notification.AddressBook;
import vn.kiemdiem.notification.EscalationNotice;
import vn.kiemdiem.notification.MissedDeadline;
import vn.kiemdiem.notification.Notices;
import vn.kiemdiem.notification.OpenTask;
import vn.kiemdiem.notification.PlanReference;
import vn.kiemdiem.notification.Recipient;
import vn.kiemdiem.notification.UnitReference;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.Unit;
import vn.kiemdiem.plan.PlanHeader;

/** Tells the staff of bodies that a unit is late, and knows which body comes next above it. */
@Component
class Telling {

    private final Notices notices;
    private final AddressBook addressBook;
    private final Organization organization;
    private final Clock clock;

    Telling(Notices notices, AddressBook addressBook, Organization organization, Clock clock) {
        this.notices = notices;
        this.addressBook = addressBook;
        this.organization = organization;
        this.clock = clock;
    }

    void tell(Set<String> bodies, PlanHeader plan, Escalation escalation, List<OpenTask> open) {
        List<Recipient> staff = addressBook.staffOf(bodies).values().stream()
                .flatMap(List::stream)
                .toList();
        notices.escalation(notice(plan, escalation, open), staff);
    }

    /** The body to be told after the escalation's level; empty above the top. */
    Optional<String> nextAbove(Escalation escalation) {
        return organization.ancestorsOf(escalation.unit()).stream()
                .skip(escalation.level() - 1L)
                .findFirst()
                .map(Unit::id);
    }

    private EscalationNotice notice(PlanHeader plan, Escalation escalation, List<OpenTask> open) {
        String unitName = organization.unitName(escalation.unit());
        LocalDate lastDay =
                escalation.lateFrom().minusSeconds(1).atZone(clock.getZone()).toLocalDate();
        return new EscalationNotice(
                new PlanReference(plan.id(), plan.displayName(), escalation.instance()),
                new UnitReference(escalation.unit(), unitName),
                new MissedDeadline(escalation.deadline(), plan.deadlines().wording(escalation.deadline()), lastDay),
                escalation.level(),
                open);
    }
}
