package vn.kiemdiem.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.plan.process.PlanRun;

/** What every answer tells the browser to do, or not to do, with it. */
@ProductTest
class HeadersSecurityTest {

    private static final String PAGE = "/camunda/app/tasklist/default/";

    @Autowired
    private PlanRun run;

    @LocalServerPort
    private int port;

    @BeforeEach
    void planRuns() {
        run.start(Things.PLAN);
        run.givePasswords();
    }

    @AfterEach
    void reset() {
        run.reset();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PAGE,
                "/camunda/api/engine/engine/default/task",
                "/camunda/lib/deps.js",
                "/engine-rest/task",
                "/api/plans",
                "/api/plans/tra-son-school-branch-2023/bpmn",
                "/api/plans/khong-co",
                "/actuator/health",
                "/actuator/health/liveness",
                "/khong-co-gi",
                "/error",
                "/"
            })
    void noAnswerIsGuessedFramedOrTold(String path) {
        for (Map<String, String> headers :
                List.of(Map.<String, String>of(), Map.of("Authorization", Calls.basic("quan-tri")))) {
            HttpResponse<String> answer = new Calls(port).send("GET", path, headers, null);

            assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
            assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
            assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("same-origin");
            assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
        }
    }

    @Test
    void pageRunsItsOwnScriptsOnlyAndStandsInNoOther() {
        String policy = new Browser(port)
                .open(PAGE)
                .headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow();

        assertThat(policy)
                .containsPattern("script-src 'nonce-[\\w-]{20,}' 'strict-dynamic'")
                .contains("frame-ancestors 'none'", "object-src 'none'", "base-uri 'self'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/plans", "/engine-rest/task", "/actuator/health", "/khong-co-gi"})
    void whatIsNoPageRunsNothing(String path) {
        var answer = new Calls(port).send("GET", path, Map.of("Authorization", Calls.basic("quan-tri")), null);

        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; frame-ancestors 'none'");
    }

    @Test
    void cookiesAreMarkedOnce() {
        List<String> cookies = new Browser(port).open(PAGE).headers().allValues("Set-Cookie");

        assertThat(cookies)
                .anySatisfy(cookie -> assertThat(cookie.toLowerCase())
                        .startsWith("jsessionid=")
                        .contains("httponly"))
                .allSatisfy(cookie -> assertThat(cookie.toLowerCase())
                        .containsOnlyOnce("samesite=lax")
                        .doesNotContain("secure"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void unknownAddressIsAnsweredInWords(String language) {
        var answer = new Calls(port)
                .send(
                        "GET",
                        "/api/khong-co",
                        Map.of("Authorization", Calls.basic("quan-tri"), "Accept-Language", language),
                        null);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains(language.equals("en") ? "There is nothing at this address." : "Không có gì ở địa chỉ này.")
                .doesNotContain("{0}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PROPFIND"})
    void noOtherMethodIsTaken(String method) {
        assertThat(new Calls(port)
                        .send(method, "/api/plans", Map.of("Authorization", Calls.basic("quan-tri")), null)
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
    }

    @Test
    void errorTellsNothingOfTheInside() {
        var answer = new Calls(port).send("GET", "/error", Map.of(), null);

        assertThat(answer.body()).doesNotContain("trace", "Exception", "exception", "vn.kiemdiem");
    }
}
