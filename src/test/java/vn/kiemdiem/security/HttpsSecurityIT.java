package vn.kiemdiem.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.kiemdiem.database.TestDatabase;

/** The same behind HTTPS, which needs an application of its own. */
@Import(TestDatabase.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "kiemdiem.notification.delivery-enabled=false",
            "kiemdiem.admin.password=Kiem-Diem-2023",
            "kiemdiem.https=true"
        })
class HttpsSecurityIT {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/camunda/app/tasklist/default/", "/camunda/api/engine/engine/default/task", "/api/plans"})
    void browsersStayWithHttpsAndSendCookiesByItOnly(String path) {
        var answer = new Browser(port).open(path);
        List<String> cookies = answer.headers().allValues("Set-Cookie");

        assertThat(answer.headers().allValues("Strict-Transport-Security"))
                .singleElement()
                .asString()
                .startsWith("max-age=31536000");
        assertThat(cookies)
                .allSatisfy(cookie -> assertThat(cookie.toLowerCase())
                        .containsOnlyOnce("samesite=lax")
                        .containsOnlyOnce("secure"));
        assertThat(cookies.isEmpty()).isEqualTo(path.startsWith("/api"));
    }
}
