package vn.kiemdiem.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a real mail server gets of an invitation. */
class InvitationMailTest {

    private static final Recipient ATTENDEE = new Recipient("Trưởng Ban \"Tổ chức\"; BTC", "btc@example.org");
    private static final InvitedReview REVIEW = new InvitedReview(
            new PlanReference("plan-2024", "310-KH/HU – Huyện ủy", "instance-1"),
            new UnitReference("branch", "Chi bộ phòng Nội vụ, huyện; số 1"),
            7,
            1,
            LocalDate.of(2024, 12, 30),
            LocalDate.of(2024, 12, 31),
            "Hội trường tầng 2, trụ sở Huyện ủy\\UBND; lối vào bên trái\ncổng chính");

    private final TestMailServer server = TestMailServer.start();
    private final MovableClock clock = MovableClock.at("2024-12-01T08:00");
    private final MailFixture mail = MailFixture.onEmptyDatabase(server.port(), clock);
    private final InvitationNotices invitations =
            new InvitationNotices(new MailTemplates(), mail.outbox, MailFixture.PROPERTIES, clock);

    private MimeMessage received;

    @BeforeEach
    void send() {
        invitations.invite(REVIEW, List.of("Ủy viên Ban Thường vụ"), ATTENDEE);
        invitations.invite(REVIEW, List.of("Ủy viên Ban Thường vụ"), ATTENDEE);
        mail.delivery.deliverDue();
        received = server.onlyMail();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void mailSaysItInTextHtmlAndForCalendars() throws MessagingException, IOException {
        assertThat(received.getContentType()).startsWith("multipart/mixed");
        assertThat(leaves(received))
                .extracting(
                        part -> part.getContentType().replaceAll("\\s+", " ").split(";")[0])
                .containsExactly("text/plain", "text/html", "text/calendar", "application/ics");
        assertThat(leaves(received).get(2).getContentType().replaceAll("\\s+", " "))
                .isEqualTo("text/calendar; charset=UTF-8; method=REQUEST");
        Part attached = leaves(received).get(3);
        assertThat(attached.getDisposition()).isEqualTo(Part.ATTACHMENT);
        assertThat(attached.getFileName()).isEqualTo("giay-moi.ics");
        assertThat(bytes(attached)).isEqualTo(bytes(leaves(received).get(2)));
    }

    @Test
    void calendarFileIsWhatTheReviewIs() throws MessagingException, IOException {
        Map<String, String> event = properties();

        assertThat(event)
                .containsEntry("METHOD", "REQUEST")
                .containsEntry("VERSION", "2.0")
                .containsEntry("UID", "kiem-diem/plan-2024/branch@example.org")
                .containsEntry("SEQUENCE", "1")
                .containsEntry("DTSTAMP", "20241201T010000Z")
                .containsEntry("DTSTART;VALUE=DATE", "20241230")
                .containsEntry("DTEND;VALUE=DATE", "20250101")
                .containsEntry("SUMMARY", "Kiểm điểm: Chi bộ phòng Nội vụ\\, huyện\\; số 1")
                .containsEntry(
                        "LOCATION", "Hội trường tầng 2\\, trụ sở Huyện ủy\\\\UBND\\; lối vào bên trái\\ncổng chính")
                .containsEntry(
                        "ATTENDEE;CN=\"Trưởng Ban 'Tổ chức'; BTC\";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE",
                        "mailto:btc@example.org");
    }

    @Test
    void linesAreFoldedAfter75OctetsBetweenCharacters() throws MessagingException, IOException {
        byte[] ics = bytes(leaves(received).get(3));
        String text = new String(ics, StandardCharsets.UTF_8);

        assertThat(text).doesNotContain("\uFFFD").endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(Arrays.stream(text.split("\r\n")).map(line -> line.getBytes(StandardCharsets.UTF_8).length))
                .allMatch(octets -> octets <= 75)
                .anyMatch(octets -> octets > 70);
        assertThat(text).contains("\r\n ");
    }

    /** The content lines, unfolded, by what stands before the value: parameters in quotation marks may have colons. */
    private Map<String, String> properties() throws MessagingException, IOException {
        String text = new String(bytes(leaves(received).get(3)), StandardCharsets.UTF_8).replace("\r\n ", "");
        return Arrays.stream(text.split("\r\n"))
                .filter(line -> !line.startsWith("BEGIN:") && !line.startsWith("END:"))
                .map(line -> line.split(":(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private static List<Part> leaves(Part part) throws MessagingException, IOException {
        if (!(part.getContent() instanceof Multipart parts)) {
            return List.of(part);
        }
        List<Part> leaves = new ArrayList<>();
        for (int index = 0; index < parts.getCount(); index++) {
            BodyPart inner = parts.getBodyPart(index);
            leaves.addAll(leaves(inner));
        }
        return leaves;
    }

    private static byte[] bytes(Part part) throws MessagingException, IOException {
        return part.getInputStream().readAllBytes();
    }
}
