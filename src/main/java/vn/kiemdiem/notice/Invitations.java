package vn.kiemdiem.notice;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kiemdiem.notice.attendee.Attendee;
import vn.kiemdiem.notice.attendee.AttendeeAppendix;
import vn.kiemdiem.notification.AddressBook;
import vn.kiemdiem.notification.InvitationNotices;
import vn.kiemdiem.notification.InvitedReview;
import vn.kiemdiem.notification.PlanReference;
import vn.kiemdiem.notification.Recipient;
import vn.kiemdiem.notification.UnitReference;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.review.AttendeeAssignments;
import vn.kiemdiem.review.ReviewDayRegistration;
import vn.kiemdiem.review.ReviewDayRegistrations;

/**
 * Invites to a unit's review whoever the plan assigned to attend and direct it (S000-U10, S000-R32); whom the product
 * cannot reach, the unit's staff invites. A repeated call invites nobody again, a later registration everybody anew.
 */
@Component
public class Invitations {

    private final ReviewDayRegistrations registrations;
    private final AttendeeAppendix appendix;
    private final AttendeeAssignments assignments;
    private final Organization organization;
    private final AddressBook addressBook;
    private final InvitationNotices notices;
    private final InvitationRows rows;
    private final Clock clock;

    Invitations(
            ReviewDayRegistrations registrations,
            AttendeeAppendix appendix,
            AttendeeAssignments assignments,
            Organization organization,
            AddressBook addressBook,
            InvitationNotices notices,
            InvitationRows rows,
            Clock clock) {
        this.registrations = registrations;
        this.appendix = appendix;
        this.assignments = assignments;
        this.organization = organization;
        this.addressBook = addressBook;
        this.notices = notices;
        this.rows = rows;
        this.clock = clock;
    }

    /** Invites by the unit's registration in effect; a unit to which nobody is assigned invites nobody (A41). */
    @Transactional
    public void send(PlanReference plan, String unit) {
        InvitedReview review = review(plan, unit);
        Map<Recipient, List<String>> byMail = new LinkedHashMap<>();
        List<String> byHand = new ArrayList<>();
        for (Attendee attendee : appendix.of(plan.id(), unit)) {
            recipient(attendee)
                    .ifPresentOrElse(
                            recipient -> byMail.computeIfAbsent(recipient, any -> new ArrayList<>())
                                    .add(attendee.position()),
                            () -> byHand.add(attendee.position()));
        }
        byHand.addAll(assignedByHand(review));
        byMail.forEach((recipient, positions) -> {
            notices.invite(review, positions, recipient);
            positions.forEach(position -> rows.add(review, position, recipient.address(), clock.instant()));
        });
        byHand.forEach(position -> rows.add(review, position, null, clock.instant()));
        report(review, byMail.values().stream().flatMap(List::stream).toList(), byHand);
    }

    private void report(InvitedReview review, List<String> invited, List<String> byHand) {
        if (!invited.isEmpty() || !byHand.isEmpty()) {
            addressBook.staffOf(review.unit().id()).forEach(staff -> notices.report(review, invited, byHand, staff));
        }
    }

    private InvitedReview review(PlanReference plan, String unit) {
        String name = organization.unitName(unit);
        ReviewDayRegistration registered = registrations
                .findFirstByPlanAndUnitOrderByIdDesc(plan.id(), unit)
                .orElseThrow(() -> new ReviewDayMissing(name));
        return new InvitedReview(
                plan,
                new UnitReference(unit, name),
                Objects.requireNonNull(registered.id()),
                registrations.countByPlanAndUnit(plan.id(), unit) - 1,
                registered.firstDay(),
                registered.lastDay(),
                registered.place());
    }

    private Optional<Recipient> recipient(Attendee attendee) {
        return Optional.ofNullable(attendee.account()).flatMap(addressBook::account);
    }

    /** What a committee assigned itself names positions only (S000-R33). */
    private List<String> assignedByHand(InvitedReview review) {
        return assignments.findByRegistrationOrderById(review.registration()).stream()
                .reduce((earlier, later) -> later)
                .stream()
                .flatMap(last -> Stream.of(last.positions().split("\\R")))
                .map(String::strip)
                .filter(position -> !position.isEmpty())
                .toList();
    }
}
