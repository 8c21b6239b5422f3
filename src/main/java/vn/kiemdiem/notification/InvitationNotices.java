package vn.kiemdiem.notification;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Mails invitations to reviews (giấy mời, S000-U10), one to each recipient and registration, in the caller's transaction. */
@Component
public class InvitationNotices {

    private final MailTemplates templates;
    private final Outbox outbox;
    private final Links links;
    private final InvitationCalendar calendar;

    InvitationNotices(MailTemplates templates, Outbox outbox, NotificationProperties properties, Clock clock) {
        this.templates = templates;
        this.outbox = outbox;
        this.links = new Links(properties);
        this.calendar = new InvitationCalendar(properties, clock);
    }

    /** Invites an attendee by these positions; false when this recipient was invited by this registration before. */
    public boolean invite(InvitedReview review, List<String> positions, Recipient attendee) {
        InvitationLetter letter = new InvitationLetter(
                attendee.salutation(), review, review.days(), review.isChange(), positions, links.tasklist());
        Mail mail = templates.render("invitation", letter).with(calendar.request(review, attendee));
        return post("invitation", review, attendee, mail);
    }

    /** Tells the unit's staff who was invited and whom they have to invite themselves; false when told before. */
    public boolean report(InvitedReview review, List<String> invited, List<String> byHand, Recipient staff) {
        ReportLetter letter = new ReportLetter(
                staff.salutation(),
                review,
                review.days(),
                invited,
                !invited.isEmpty(),
                byHand,
                !byHand.isEmpty(),
                links.tasklist());
        Mail mail = templates.render("invitation-report", letter).with(calendar.published(review));
        return post("invitation-report", review, staff, mail);
    }

    private boolean post(String what, InvitedReview review, Recipient recipient, Mail mail) {
        String key = String.join(
                "/",
                what,
                review.plan().id(),
                review.unit().id(),
                Long.toString(review.registration()),
                recipient.addressKey());
        return outbox.post(
                new OutgoingMessage(key, recipient, mail, review.plan().processInstanceId()));
    }

    private record InvitationLetter(
            String recipientName,
            InvitedReview review,
            String days,
            boolean change,
            List<String> positions,
            String tasklist) {}

    private record ReportLetter(
            String recipientName,
            InvitedReview review,
            String days,
            List<String> invited,
            boolean anyInvited,
            List<String> byHand,
            boolean anyByHand,
            String tasklist) {}
}
