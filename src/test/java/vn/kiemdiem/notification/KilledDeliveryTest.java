package vn.kiemdiem.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledDeliveryTest {

    private static final int KILLS = 6;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TestMailServer server = TestMailServer.start();
    private final Random random = new Random();

    @TempDir
    Path folder;

    private String database = "";

    @BeforeEach
    void makeDatabase() {
        database = MailFixture.newDatabase();
    }

    @AfterEach
    void stopServer() {
        server.close();
    }

    @Test
    void everyMailArrivesAndASecondCopyIsKnownByItsMessageId() throws Exception {
        int kills = killAtRandomMoments();

        runToTheEnd();

        assertThat(distinct()).isEqualTo(expectedMessageIds());
        // The honest bound: one mail may be in doubt at each kill, between the server's answer and our commit.
        assertThat(server.messageIds()).hasSizeLessThanOrEqualTo(KilledDelivery.MAILS + kills);
        assertThat(MailFixture.onDatabase(database, server.port(), MovableClock.at("2023-11-09T08:00"))
                        .countWhere("sent_at is not null"))
                .isEqualTo(KilledDelivery.MAILS);
    }

    private int killAtRandomMoments() throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            int received = server.messageIds().size();
            Process program = start();
            waitForMails(received + random.nextInt(25), program);
            Thread.sleep(random.nextInt(15));
            assertThat(program.isAlive()).as("killed in the middle").isTrue();
            program.destroyForcibly().waitFor();
        }
        return KILLS;
    }

    private void runToTheEnd() throws Exception {
        Process program = start();
        assertThat(program.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue()).as(Files.readString(log())).isZero();
    }

    private void waitForMails(int count, Process program) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (server.mails().size() < count) {
            assertThat(program.isAlive()).as(Files.readString(log())).isTrue();
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(2);
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledDelivery.class.getName(),
                        database,
                        Integer.toString(server.port()))
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
    }

    private Path log() {
        return folder.resolve("delivery.log");
    }

    private Set<String> distinct() {
        return new TreeSet<>(server.messageIds());
    }

    private static Set<String> expectedMessageIds() {
        MessageIds ids = new MessageIds(MailFixture.PROPERTIES);
        return IntStream.range(0, KilledDelivery.MAILS)
                .mapToObj(i -> "<" + ids.of("digest/" + i) + ">")
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
