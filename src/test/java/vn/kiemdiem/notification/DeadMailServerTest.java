package vn.kiemdiem.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kiemdiem.notification.MailFixture.aMessage;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeadMailServerTest {

    private final MovableClock clock = MovableClock.at("2023-11-09T08:00");
    private final TestMailServer server = TestMailServer.start();
    private final MailFixture mail = MailFixture.onEmptyDatabase(server.port(), clock);

    @BeforeEach
    void serverDies() {
        server.die();
    }

    @AfterEach
    void stopServer() {
        server.close();
    }

    @Test
    void everyMailArrivesOnceAfterTheServerWasDeadForAnHour() {
        IntStream.range(0, 20).forEach(i -> mail.outbox.post(aMessage("digest/" + i)));

        deliverFor(Duration.ofHours(1));
        server.live();
        deliverFor(Duration.ofMinutes(15));

        assertThat(server.messageIds()).hasSize(20).doesNotHaveDuplicates();
        assertThat(mail.countWhere("sent_at is not null and last_error is null"))
                .isEqualTo(20);
    }

    @Test
    void mailPostedWhileTheServerIsDeadArrives() {
        mail.outbox.post(aMessage("digest/1"));
        deliverFor(Duration.ofMinutes(30));
        mail.outbox.post(aMessage("digest/2"));
        mail.delivery.deliverDue();

        server.live();
        deliverFor(Duration.ofMinutes(15));

        assertThat(server.messageIds()).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void pausesGrowToAQuarterOfAnHourAndNeverEnd() {
        mail.outbox.post(aMessage("digest/1"));

        int[] minutes =
                IntStream.range(0, 8).map(attempt -> minutesToNextAttempt()).toArray();

        assertThat(minutes).containsExactly(1, 2, 5, 10, 15, 15, 15, 15);
    }

    @Test
    void supervisorsAreToldOfEachMessageOnceAtTheThirdFailure() {
        mail.outbox.post(aMessage("digest/1"));
        mail.outbox.post(aMessage("digest/2"));

        deliverFor(Duration.ofMinutes(2));
        assertThat(mail.incidents).isEmpty();

        deliverFor(Duration.ofMinutes(58));
        assertThat(mail.incidents)
                .containsExactly(
                        "Chưa gửi được thư «Nhắc việc digest/1» đến chi-bo@example.org: không kết nối được máy chủ thư 127.0.0.1:"
                                + server.port(),
                        "Chưa gửi được thư «Nhắc việc digest/2» đến chi-bo@example.org: không kết nối được máy chủ thư 127.0.0.1:"
                                + server.port());
    }

    @Test
    void incidentIsResolvedWhenTheMailGoesOut() {
        mail.outbox.post(aMessage("digest/1"));
        deliverFor(Duration.ofHours(1));
        mail.incidents.clear();

        server.live();
        deliverFor(Duration.ofMinutes(20));

        assertThat(mail.incidents).containsExactly("resolved incident-digest/1");
    }

    private int minutesToNextAttempt() {
        mail.delivery.deliverDue();
        int minutes = mail.jdbc
                .sql("select extract(epoch from next_attempt_at - cast(:now as timestamptz)) / 60 from message")
                .param("now", clock.instant().toString())
                .query(Integer.class)
                .single();
        clock.advance(Duration.ofMinutes(minutes));
        return minutes;
    }

    private void deliverFor(Duration time) {
        for (Duration passed = Duration.ZERO; passed.compareTo(time) < 0; passed = passed.plusSeconds(20)) {
            mail.delivery.deliverDue();
            clock.advance(Duration.ofSeconds(20));
        }
    }
}
