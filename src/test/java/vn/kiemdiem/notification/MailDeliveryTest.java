package vn.kiemdiem.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kiemdiem.notification.MailFixture.aMessage;
import static vn.kiemdiem.notification.MailFixture.aMessageTo;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailDeliveryTest {

    private final TestMailServer server = TestMailServer.start();
    private final MovableClock clock = MovableClock.at("2023-11-09T08:00");
    private final MailFixture mail = MailFixture.onEmptyDatabase(server.port(), clock);

    @AfterEach
    void stopServer() {
        server.close();
    }

    @Test
    void mailHasATextAndAnHtmlPart() throws Exception {
        mail.outbox.post(aMessage("digest/1"));

        mail.delivery.deliverDue();

        MimeMultipart parts = (MimeMultipart) server.onlyMail().getContent();
        assertThat(server.onlyMail().getContentType()).startsWith("multipart/alternative");
        assertPart(parts.getBodyPart(0), "text/plain", "Nội dung digest/1");
        assertPart(parts.getBodyPart(1), "text/html", "<p>Nội dung digest/1</p>");
    }

    @Test
    void subjectAndNamesArriveInVietnamese() throws Exception {
        mail.outbox.post(aMessage("digest/1"));

        mail.delivery.deliverDue();

        assertThat(server.onlyMail().getSubject()).isEqualTo("Nhắc việc digest/1");
        assertThat(server.onlyMail().getHeader("Subject", null)).isASCII().startsWith("=?UTF-8?");
        assertThat(server.onlyMail().getFrom())
                .containsExactly(new InternetAddress("kiem-diem@example.org", "Kiểm điểm, xếp loại", "UTF-8"));
        assertThat(server.onlyMail().getAllRecipients())
                .containsExactly(new InternetAddress("chi-bo@example.org", "Chi bộ", "UTF-8"));
    }

    @Test
    void headersNameTheMessageAndForbidAutomaticAnswers() throws Exception {
        mail.outbox.post(aMessage("digest/1"));

        mail.delivery.deliverDue();

        assertThat(server.onlyMail().getMessageID())
                .isEqualTo("<" + new MessageIds(MailFixture.PROPERTIES).of("digest/1") + ">");
        assertThat(server.onlyMail().getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(server.onlyMail().getSentDate()).isEqualTo(clock.instant());
    }

    @Test
    void lineBreakInANameBeginsNoHeader() throws Exception {
        Recipient recipient = new Recipient("Chi bộ\r\nBcc: ai-do@example.org", "chi-bo@example.org");
        Mail content = new Mail("Nhắc việc\r\nX-La: có", "Nội dung", "<p>Nội dung</p>");
        mail.outbox.post(new OutgoingMessage("digest/1", recipient, content, null));

        mail.delivery.deliverDue();

        assertThat(server.onlyMail().getAllRecipients()).hasSize(1);
        assertThat(server.onlyMail().getHeader("X-La")).isNull();
        assertThat(server.onlyMail().getSubject()).isEqualTo("Nhắc việc X-La: có");
    }

    @Test
    void messagePostedTwiceIsSentOnce() {
        mail.outbox.post(aMessage("digest/1"));
        mail.delivery.deliverDue();
        mail.outbox.post(aMessage("digest/1"));

        mail.delivery.deliverDue();

        assertThat(server.mails()).hasSize(1);
        assertThat(mail.countWhere("sent_at is not null and next_attempt_at is null"))
                .isOne();
    }

    @Test
    void nodesThatDeliverAtOnceSendEachMailOnce() {
        IntStream.range(0, 150).forEach(i -> mail.outbox.post(aMessage("digest/" + i)));

        Stream.generate(() -> CompletableFuture.runAsync(mail.delivery::deliverDue))
                .limit(3)
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(server.messageIds()).hasSize(150).doesNotHaveDuplicates();
    }

    @Test
    void roundEndsWhenTheConnectionHasCarriedEnough() {
        IntStream.range(0, 101).forEach(i -> mail.outbox.post(aMessage("digest/" + i)));

        mail.delivery.deliverDue();
        assertThat(server.messageIds()).hasSize(100);

        mail.delivery.deliverDue();
        assertThat(server.messageIds()).hasSize(101).doesNotHaveDuplicates();
    }

    @Test
    void malformedAddressHoldsUpNobodyAndIsTriedOncePerDayThreeTimes() {
        mail.outbox.post(aMessageTo("bad", "chi bộ 1 @@ example.org"));
        mail.outbox.post(aMessage("good"));

        mail.delivery.deliverDue();

        assertThat(server.mails()).hasSize(1);
        assertThat(mail.countWhere("key = 'bad' and refusals = 1 and sent_at is null"
                        + " and next_attempt_at = timestamptz '2023-11-10 08:00+07'"))
                .isOne();
        assertThat(mail.incidents)
                .containsExactly(
                        "Chưa gửi được thư «Nhắc việc bad» đến chi bộ 1 @@ example.org: địa chỉ thư không đúng dạng");

        Stream.of("2023-11-10T08:00", "2023-11-11T08:00", "2023-11-12T08:00").forEach(day -> {
            clock.set(day);
            mail.delivery.deliverDue();
        });
        assertThat(mail.countWhere("key = 'bad' and refusals = 3 and next_attempt_at is null"))
                .isOne();
        assertThat(mail.incidents).hasSize(1);
    }

    private static void assertPart(BodyPart part, String type, String content) throws MessagingException, IOException {
        assertThat(part.getContentType()).isEqualToIgnoringCase(type + "; charset=UTF-8");
        assertThat(part.getContent()).isEqualTo(content);
    }
}
