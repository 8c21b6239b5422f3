package vn.kiemdiem.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mockito.Answers;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

class MailWatchTest {

    private static final Duration WEEK = Duration.ofDays(7);

    @Test
    void deadServerIsToldUntilItLivesAgain() {
        try (TestMailServer server = TestMailServer.start()) {
            MailWatch watch = watch(server.port());
            assertThat(watch.serverFault()).isEmpty();

            server.die();
            assertThat(watch.serverFault()).contains("không kết nối được máy chủ thư 127.0.0.1:" + server.port());

            server.live();
            assertThat(watch.serverFault()).isEmpty();
        }
    }

    @Test
    void serverThatSaysNothingIsNotWaitedForAsLongAsDeliveryWould() throws IOException {
        try (ScriptedMailServer server = new ScriptedMailServer()) {
            server.answer("", ScriptedMailServer.SILENCE);
            var patient = TestMailServer.client(server.port());
            patient.getJavaMailProperties().setProperty("mail.smtp.timeout", "3600000");

            Optional<String> fault =
                    watch(new MailServer(patient, MailFixture.PROPERTIES)).serverFault();

            assertThat(fault).contains("không kết nối được máy chủ thư 127.0.0.1:" + server.port());
        }
    }

    @Test
    void mailsAreCountedUntilTheyAreSent() {
        MovableClock clock = MovableClock.at("2023-11-09T08:00");
        MailFixture mail = MailFixture.onEmptyDatabase(1, clock);
        MailWatch watch = new MailWatch(mail.messages, mock(MailServer.class), clock);
        mail.outbox.post(MailFixture.aMessage("digest/1"));
        mail.outbox.post(MailFixture.aMessage("digest/2"));
        mail.jdbc
                .sql("update message set refusals = 3, next_attempt_at = null where key = 'digest/1'")
                .update();

        assertThat(watch.counts(WEEK)).isEqualTo(new MailCounts(1, 1, clock.instant()));

        mail.jdbc
                .sql("update message set sent_at = posted_at, next_attempt_at = null")
                .update();
        assertThat(watch.counts(WEEK)).isEqualTo(new MailCounts(0, 0, null));
    }

    private static MailWatch watch(int port) {
        return watch(new MailServer(TestMailServer.client(port), MailFixture.PROPERTIES));
    }

    private static MailWatch watch(MailServer server) {
        return new MailWatch(
                new Messages(mock(NamedParameterJdbcTemplate.class, Answers.RETURNS_MOCKS)),
                server,
                MovableClock.at("2023-11-09T08:00"));
    }
}
