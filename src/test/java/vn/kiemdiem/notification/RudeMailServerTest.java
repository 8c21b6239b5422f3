package vn.kiemdiem.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kiemdiem.notification.MailFixture.aMessage;
import static vn.kiemdiem.notification.MailFixture.aMessageTo;

import java.io.IOException;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RudeMailServerTest {

    private static final String TO_BAD_ADDRESS = "RCPT TO:<bad@example.org>";

    private final ScriptedMailServer server = new ScriptedMailServer();
    private final MovableClock clock = MovableClock.at("2023-11-09T08:00");
    private final MailFixture mail = MailFixture.onEmptyDatabase(server.port(), clock);

    @AfterEach
    void stopServer() throws IOException {
        server.close();
    }

    @Test
    void refusedAddressHoldsUpNobodyAndIsTriedAgainTheNextDay() {
        server.answer(TO_BAD_ADDRESS, "550 5.1.1 no such user");
        postOneBadAmongGoodOnes();

        mail.delivery.deliverDue();

        assertThat(mail.countWhere("sent_at is not null")).isEqualTo(4);
        assertThat(mail.countWhere("key = 'bad' and next_attempt_at = timestamptz '2023-11-10 08:00+07'"))
                .isOne();
        assertThat(server.connections()).isOne();
        assertThat(mail.incidents)
                .containsExactly("Chưa gửi được thư «Nhắc việc bad» đến bad@example.org: "
                        + "máy chủ thư từ chối địa chỉ: 550 5.1.1 no such user");
    }

    @Test
    void refusedAddressThatIsMendedGetsItsMail() {
        server.answer(TO_BAD_ADDRESS, "550 5.1.1 no such user");
        mail.outbox.post(aMessageTo("bad", "bad@example.org"));
        mail.delivery.deliverDue();
        server.answerPolitely();

        clock.advance(Duration.ofDays(1));
        mail.delivery.deliverDue();

        assertThat(server.count(".")).isOne();
        assertThat(mail.countWhere("sent_at is not null and incident_id is null"))
                .isOne();
        assertThat(mail.incidents).endsWith("resolved incident-bad");
    }

    @Test
    void addressThatIsRefusedForNowHoldsUpNobodyAndIsTriedAgainInAMinute() {
        server.answer(TO_BAD_ADDRESS, "450 4.2.1 mailbox busy");
        postOneBadAmongGoodOnes();

        mail.delivery.deliverDue();

        assertThat(mail.countWhere("sent_at is not null")).isEqualTo(4);
        assertThat(mail.countWhere(
                        "key = 'bad' and refusals = 0 and next_attempt_at = timestamptz '2023-11-09 08:01+07'"
                                + " and last_error = 'máy chủ thư từ chối địa chỉ: 450 4.2.1 mailbox busy'"))
                .isOne();
        assertThat(mail.incidents).isEmpty();
    }

    @Test
    void mailWhoseContentIsRefusedHoldsUpNobody() {
        server.answer(".", "554 5.7.1 looks like spam");
        IntStream.range(0, 3).forEach(i -> mail.outbox.post(aMessage("digest/" + i)));

        mail.delivery.deliverDue();

        assertThat(mail.countWhere(
                        "refusals = 1 and last_error = 'máy chủ thư từ chối thư: 554 5.7.1 looks like spam'"))
                .isEqualTo(3);
        assertThat(server.connections()).isOne();
    }

    @Test
    void serverThatGreetsNobodyCostsOneTimeoutWhateverWaits() {
        server.answer("", ScriptedMailServer.SILENCE);
        IntStream.range(0, 500).forEach(i -> mail.outbox.post(aMessage("digest/" + i)));

        mail.delivery.deliverDue();
        mail.delivery.deliverDue();

        assertThat(server.connections()).isOne();
        assertThat(mail.countWhere("failures = 1 and next_attempt_at = timestamptz '2023-11-09 08:01+07'"))
                .isEqualTo(500);
    }

    @Test
    void serverThatNeverConfirmsAMailCostsOneTimeoutPerRound() {
        server.answer(".", ScriptedMailServer.SILENCE);
        IntStream.range(0, 500).forEach(i -> mail.outbox.post(aMessage("digest/" + i)));

        mail.delivery.deliverDue();

        assertThat(server.count("DATA")).isOne();
        assertThat(mail.countWhere(
                        "failures = 1 and sent_at is null" + " and last_error = 'máy chủ thư không trả lời kịp thời'"))
                .isOne();
        assertThat(mail.countWhere("failures = 0")).isEqualTo(499);
    }

    @Test
    void mailThatTheServerNeverConfirmsDoesNotHoldUpTheOthers() {
        server.answer(TO_BAD_ADDRESS, ScriptedMailServer.SILENCE);
        postOneBadAmongGoodOnes();

        mail.delivery.deliverDue();
        mail.delivery.deliverDue();

        assertThat(mail.countWhere("sent_at is not null")).isEqualTo(4);
        assertThat(mail.countWhere("key = 'bad' and failures = 1")).isOne();
    }

    @Test
    void serverThatClosesInTheMiddleGetsTheRestInTheNextRound() {
        server.answer(TO_BAD_ADDRESS, "421 4.3.2 closing");
        postOneBadAmongGoodOnes();

        mail.delivery.deliverDue();
        server.answerPolitely();
        mail.delivery.deliverDue();

        assertThat(server.count(".")).isEqualTo(4);
        assertThat(mail.countWhere("key = 'bad' and refusals = 0 and failures = 1"))
                .isOne();
    }

    @Test
    void serverThatRefusesTheSenderIsAskedOnceForAll() {
        server.answer("MAIL", "550 5.7.1 sender not allowed");
        IntStream.range(0, 20).forEach(i -> mail.outbox.post(aMessage("digest/" + i)));

        mail.delivery.deliverDue();

        assertThat(server.count("MAIL")).isOne();
        assertThat(mail.countWhere("failures = 1 and refusals = 0"
                        + " and last_error = 'máy chủ thư từ chối người gửi: 550 5.7.1 sender not allowed'"))
                .isEqualTo(20);
    }

    private void postOneBadAmongGoodOnes() {
        mail.outbox.post(aMessage("digest/1"));
        mail.outbox.post(aMessage("digest/2"));
        mail.outbox.post(aMessageTo("bad", "bad@example.org"));
        mail.outbox.post(aMessage("digest/3"));
        mail.outbox.post(aMessage("digest/4"));
    }
}
