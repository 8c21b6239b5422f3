package vn.kiemdiem.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Writes a review as an event of whole days that calendars take and later replace (RFC 5545, RFC 5546). */
final class InvitationCalendar {

    private static final String REQUEST = "REQUEST";
    private static final String PUBLISH = "PUBLISH";
    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final NotificationProperties properties;
    private final Clock clock;

    InvitationCalendar(NotificationProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
    }

    /** The invitation of one attendee, which takes the place of an earlier one to the same review. */
    CalendarFile request(InvitedReview review, Recipient attendee) {
        IcsText ics = begin(review, REQUEST);
        ics.line("ATTENDEE;CN=" + IcsText.parameter(attendee.name())
                + ";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:" + attendee.address());
        return end(ics, REQUEST);
    }

    /** The same event for whoever hands invitations over. */
    CalendarFile published(InvitedReview review) {
        return end(begin(review, PUBLISH), PUBLISH);
    }

    private IcsText begin(InvitedReview review, String method) {
        IcsText ics = new IcsText();
        ics.line("BEGIN:VCALENDAR");
        ics.line("VERSION:2.0");
        ics.line("PRODID:-//Kiem Diem//Giay moi//VI");
        ics.line("METHOD:" + method);
        ics.line("BEGIN:VEVENT");
        ics.line("UID:kiem-diem/" + review.plan().id() + "/" + review.unit().id() + "@" + properties.mailDomain());
        ics.line("SEQUENCE:" + review.sequence());
        ics.line("DTSTAMP:" + STAMP.format(clock.instant()));
        ics.line("DTSTART;VALUE=DATE:" + date(review.firstDay()));
        // The day on which the event is over, not its last one.
        ics.line("DTEND;VALUE=DATE:" + date(review.lastDay().plusDays(1)));
        ics.line("SUMMARY:" + IcsText.text("Kiểm điểm: " + review.unit().name()));
        ics.line("LOCATION:" + IcsText.text(review.place()));
        ics.line("DESCRIPTION:"
                + IcsText.text(
                        "Dự, chỉ đạo kiểm điểm theo kế hoạch " + review.plan().name() + "."));
        ics.line("ORGANIZER;CN=" + IcsText.parameter(properties.fromName()) + ":mailto:" + properties.from());
        ics.line("STATUS:CONFIRMED");
        return ics;
    }

    private static CalendarFile end(IcsText ics, String method) {
        ics.line("END:VEVENT");
        ics.line("END:VCALENDAR");
        return new CalendarFile("giay-moi.ics", method, ics.toString());
    }

    private static String date(LocalDate day) {
        return DATE.format(day);
    }
}
