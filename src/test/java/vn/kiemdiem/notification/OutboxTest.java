package vn.kiemdiem.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kiemdiem.notification.MailFixture.aMessage;
import static vn.kiemdiem.notification.MailFixture.aMessageTo;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

class OutboxTest {

    private final MailFixture mail = MailFixture.onEmptyDatabase(1, MovableClock.at("2023-11-09T08:00"));

    @Test
    void secondMessageWithTheSameKeyIsNotTaken() {
        assertThat(mail.outbox.post(aMessageTo("digest/1", "chi-bo-1@example.org")))
                .isTrue();
        assertThat(mail.outbox.post(aMessageTo("digest/1", "chi-bo-2@example.org")))
                .isFalse();

        assertThat(mail.countWhere("recipient_address = 'chi-bo-1@example.org'"))
                .isOne();
        assertThat(mail.countWhere("true")).isOne();
    }

    @Test
    void messageIsRolledBackWithTheCallersTransaction() {
        TransactionTemplate transaction = new TransactionTemplate(mail.transactions);

        transaction.executeWithoutResult(status -> {
            mail.outbox.post(aMessage("digest/1"));
            status.setRollbackOnly();
        });

        assertThat(mail.countWhere("true")).isZero();
        assertThat(mail.outbox.post(aMessage("digest/1"))).isTrue();
    }

    @Test
    void messageIdIsTheSameForTheSameKeyAndDifferentForAnother() {
        MessageIds ids = new MessageIds(MailFixture.PROPERTIES);

        assertThat(ids.of("digest/1"))
                .matches("[0-9a-f]{32}@example\\.org")
                .isEqualTo(new MessageIds(MailFixture.PROPERTIES).of("digest/1"))
                .isNotEqualTo(ids.of("digest/2"));
    }

    @Test
    void anotherInstallationHasOtherMessageIds() {
        NotificationProperties elsewhere = new NotificationProperties(
                URI.create("https://thu-nghiem.example.org"),
                "kiem-diem@example.org",
                "",
                true,
                Duration.ofSeconds(5),
                "0 30 6 * * ?");

        assertThat(new MessageIds(elsewhere).of("digest/1"))
                .isNotEqualTo(new MessageIds(MailFixture.PROPERTIES).of("digest/1"));
    }

    @Test
    void lineBreaksNeverReachAHeader() {
        assertThat(new Recipient("Chi bộ\r\nBcc: a@example.org", "b@example.org\nX: y"))
                .isEqualTo(new Recipient("Chi bộ Bcc: a@example.org", "b@example.org X: y"));
        assertThat(new Mail("Nhắc việc\n\u2028\u0085Bcc: a@example.org", "", "").subject())
                .isEqualTo("Nhắc việc Bcc: a@example.org");
    }

    @Test
    void recipientHasAnAddress() {
        assertThatThrownBy(() -> new Recipient("Chi bộ 1", " \n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Người nhận «Chi bộ 1» không có địa chỉ thư.");
    }
}
