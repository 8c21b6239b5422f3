package vn.kiemdiem.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.RestCalls;
import vn.kiemdiem.plan.process.PlanRun;

/** Who tries passwords has to wait longer and longer, at every door, and learns nothing of which accounts there are. */
@ProductTest
class BruteForceSecurityTest {

    private static final String ACCOUNT = "cap-uy";
    private static final String WRONG = "Sai-Mat-Khau-1";
    private static final String UNKNOWN = "khong-co-ai";
    private static final String WITHOUT_PASSWORD = "dang-vien-12";

    @Autowired
    private PlanRun run;

    @Autowired
    private IdentityService identities;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @BeforeEach
    void accountsAreThere() {
        run.at("2023-11-03T08:00+07:00");
        run.importDemo(Things.PLAN);
        run.givePasswords();
        jdbc.sql("update act_id_user set pwd_ = null where id_ = ?")
                .param(WITHOUT_PASSWORD)
                .update();
    }

    @AfterEach
    void reset() {
        jdbc.sql("update act_id_user set attempts_ = 0, lock_exp_time_ = null").update();
        run.reset();
    }

    @ParameterizedTest
    @EnumSource
    void wrongPasswordShutsEveryDoorForAMoment(PasswordDoor door) {
        assertThat(door.opens(port, ACCOUNT, RestCalls.PASSWORD)).isTrue();
        assertThat(door.opens(port, ACCOUNT, WRONG)).isFalse();

        assertThat(PasswordDoor.values()).noneMatch(other -> other.opens(port, ACCOUNT, RestCalls.PASSWORD));
        run.at("2023-11-03T08:01+07:00");
        assertThat(door.opens(port, ACCOUNT, RestCalls.PASSWORD)).isTrue();
    }

    @Test
    void triesWhileItIsShutNeitherCountNorHelp() {
        PasswordDoor.API.opens(port, ACCOUNT, WRONG);
        PasswordDoor.API.opens(port, ACCOUNT, WRONG);
        PasswordDoor.ENGINE_REST.opens(port, ACCOUNT, WRONG);

        assertThat(attempts()).isEqualTo(1);
    }

    @Test
    void pauseGrowsToAQuarterOfAnHourAndNobodyIsLockedOutForGood() {
        run.at("2023-11-03T09:00+07:00");
        for (int hour = 10; hour < 24; hour++) {
            identities.checkPassword(ACCOUNT, WRONG);
            run.at("2023-11-03T%02d:00+07:00".formatted(hour));
        }
        identities.checkPassword(ACCOUNT, WRONG);

        assertThat(attempts()).isEqualTo(15);
        assertThat(pause()).isBetween(Duration.ofMinutes(14), Duration.ofMinutes(15));
        assertThat(PasswordDoor.API.opens(port, ACCOUNT, RestCalls.PASSWORD)).isFalse();
        run.at("2023-11-03T23:16+07:00");
        assertThat(PasswordDoor.API.opens(port, ACCOUNT, RestCalls.PASSWORD)).isTrue();
        assertThat(attempts()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void answerDoesNotTellWhetherThereIsSuchAnAccount(PasswordDoor door) {
        Map<String, Object> unknown = door.answer(port, UNKNOWN, WRONG);

        assertThat(unknown).containsEntry("status", 401);
        assertThat(door.answer(port, ACCOUNT, WRONG)).isEqualTo(unknown);
        assertThat(door.answer(port, ACCOUNT, RestCalls.PASSWORD))
                .as("while it is shut")
                .isEqualTo(unknown);
        assertThat(door.answer(port, WITHOUT_PASSWORD, WRONG)).isEqualTo(unknown);
    }

    /** Work, not time: that does not depend on what else the machine does. */
    @Test
    void norDoesTheWorkThatARefusalTakes() {
        cost(UNKNOWN);
        long wrong = cost(ACCOUNT);

        assertThat(cost(UNKNOWN)).isGreaterThan(wrong / 3);
        assertThat(cost(ACCOUNT)).as("while it is shut").isGreaterThan(wrong / 3);
        assertThat(cost(WITHOUT_PASSWORD)).isGreaterThan(wrong / 3);
    }

    @Test
    void colleagueCannotAskTheEngineWhetherAPasswordIsRight() {
        String question = "{\"username\":\"" + ACCOUNT + "\",\"password\":\"" + RestCalls.PASSWORD + "\"}";

        assertThat(new RestCalls(port)
                        .post("/engine-rest/identity/verify", "doan-the", question)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void callerIsToldInVietnameseWhatMayBeTheCase() {
        assertThat(PasswordDoor.API.attempt(port, UNKNOWN, WRONG).body())
                .contains("Sai tài khoản hoặc mật khẩu, hoặc tài khoản đang tạm khóa vì nhập sai nhiều lần");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void soIsWhoLogsInToAWebApp(String application) throws IOException {
        String file = "/META-INF/resources/webjars/camunda/app/" + application + "/locales/vi.json";
        try (InputStream locale = Objects.requireNonNull(getClass().getResourceAsStream(file))) {
            assertThat(new String(locale.readAllBytes(), StandardCharsets.UTF_8))
                    .containsPattern("\"PAGE_LOGIN_ERROR_MSG\": \"[^\"]*tạm khóa vì nhập sai nhiều lần");
        }
    }

    private long cost(String account) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        assertThat(identities.checkPassword(account, WRONG)).isFalse();
        return threads.getCurrentThreadCpuTime() - before;
    }

    private int attempts() {
        return jdbc.sql("select coalesce(attempts_, 0) from act_id_user where id_ = ?")
                .param(ACCOUNT)
                .query(Integer.class)
                .single();
    }

    private Duration pause() {
        return Duration.ofSeconds(
                jdbc.sql("select extract(epoch from lock_exp_time_ - timestamp '2023-11-03 23:00')::bigint"
                                + " from act_id_user where id_ = ?")
                        .param(ACCOUNT)
                        .query(Long.class)
                        .single());
    }
}
