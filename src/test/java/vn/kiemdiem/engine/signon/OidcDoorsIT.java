package vn.kiemdiem.engine.signon;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kiemdiem.RestCalls;
import vn.kiemdiem.engine.signon.ForgedTokens.Way;

class OidcDoorsIT extends OidcProduct {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final String WHO = "/camunda/api/admin/auth/user/default";
    private static final String LOGOUT = WHO + "/logout";

    private final Surfer surfer = new Surfer(PORT);

    @Test
    void signOnLeadsBackToThePageAsTheRightUser() {
        HttpResponse<String> page = surfer.signOn(TASKLIST, "bi-thu");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri()).hasPath(TASKLIST);
        assertThat(surfer.call("GET", WHO, "").body())
                .contains("\"userId\":\"bi-thu\"")
                .contains("tasklist");
        assertThat(surfer.call("GET", "/camunda/api/engine/engine/default/task", "")
                        .statusCode())
                .isEqualTo(200);
        assertThat(surfer.call("GET", "/api/openapi", "").statusCode()).isEqualTo(200);
    }

    @Test
    void pageSendsAStrangerToTheProviderWithStateNonceAndProofKey() {
        HttpResponse<String> toTheProvider =
                surfer.step(Surfer.target(surfer.step(TASKLIST)).getPath());

        assertThat(Surfer.target(toTheProvider).toString())
                .startsWith(PROVIDER.issuer() + "/oauth2/authorize?response_type=code")
                .contains("&state=", "&nonce=", "&code_challenge=", "&code_challenge_method=S256");
    }

    @Test
    void callOfAStrangerIsRefusedAndTheAppToldToSignOnAgain() {
        HttpResponse<String> answer = surfer.call("GET", WHO, "");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("X-Sign-On")).contains("again");
    }

    @Test
    void accountThatIsNotInTheListIsRefusedByName() {
        HttpResponse<String> page = surfer.signOn(TASKLIST, STRANGER);

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body())
                .contains("Tài khoản «nguoi-la» chưa có hoặc không còn trong danh sách", "tai-khoan.csv");
        assertThat(surfer.call("GET", WHO, "").statusCode()).isEqualTo(401);
    }

    @Test
    void whoeverLeavesIsSentToThePageThatSaysSo() {
        surfer.signOn(TASKLIST, "bi-thu");
        importAccount("bi-thu,Bí thư Chi bộ,,Đã rời đơn vị,,,");

        HttpResponse<String> answer = surfer.call("GET", WHO, "");
        HttpResponse<String> page = surfer.visit(TASKLIST);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("X-Sign-On")).contains("again");
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("Tài khoản «bi-thu» chưa có hoặc không còn trong danh sách");
    }

    @Test
    void pageThatLeadsToTheProviderRunsOnlyItsOwnScript() {
        HttpResponse<String> page = surfer.step(TASKLIST);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .matches("default-src 'none'; script-src 'sha256-[^ ]+'; frame-ancestors 'none'"));
    }

    @Test
    void refusalSpeaksEnglishToWhoPrefersIt() {
        surfer.prefers("en");

        assertThat(surfer.signOn(TASKLIST, STRANGER).body()).contains("The account “nguoi-la” is not in the list");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOT_AT_ALL")
    void forgedTokenLetsNobodyIn(Way way) {
        PROVIDER.forge(way);

        HttpResponse<String> page = surfer.signOn(TASKLIST, "bi-thu");

        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.body()).contains("Đăng nhập không thành công");
        assertThat(surfer.call("GET", WHO, "").statusCode()).isEqualTo(401);
    }

    @Test
    void stateThatWasTamperedWithLetsNobodyIn() {
        String back =
                Surfer.target(surfer.logInAtTheProvider(TASKLIST, "bi-thu")).toString();

        HttpResponse<String> page = surfer.visit(back.replaceFirst("state=[^&]+", "state=gia-mao"));

        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(surfer.call("GET", WHO, "").statusCode()).isEqualTo(401);
    }

    @Test
    void codeOfSomebodyElsesSignOnLetsNobodyIn() {
        String back = Surfer.target(new Surfer(PORT).logInAtTheProvider(TASKLIST, "bi-thu"))
                .toString();

        assertThat(surfer.visit(back).statusCode()).isEqualTo(401);
        assertThat(surfer.call("GET", WHO, "").statusCode()).isEqualTo(401);
    }

    @Test
    void sessionAndTokenFromBeforeTheSignOnEnd() {
        surfer.step(TASKLIST);
        String session = surfer.cookie("JSESSIONID");

        surfer.signOn(TASKLIST, "bi-thu");

        assertThat(session).isNotEmpty();
        assertThat(surfer.cookie("JSESSIONID")).isNotEmpty().isNotEqualTo(session);
    }

    @Test
    void changeNeedsTheWebAppsTokenAsEver() {
        surfer.signOn(TASKLIST, "bi-thu");
        String token = surfer.cookie("XSRF-TOKEN");
        String count = "/camunda/api/engine/engine/default/task/count";

        assertThat(surfer.call("POST", count, token).statusCode()).isEqualTo(200);
        assertThat(surfer.call("POST", count, "gia-mao").statusCode()).isEqualTo(403);
    }

    @Test
    void logoutEndsTheSessionHereAndAtTheProvider() {
        surfer.signOn(TASKLIST, "bi-thu");

        HttpResponse<String> answer = surfer.call("POST", LOGOUT, surfer.cookie("XSRF-TOKEN"));
        String provider = answer.headers().firstValue("X-Sign-On").orElseThrow();
        HttpResponse<String> page = surfer.visit(provider);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(provider).startsWith(PROVIDER.issuer() + "/connect/logout?id_token_hint=");
        assertThat(page.uri()).hasPath("/signed-off");
        assertThat(page.body()).contains("Bạn đã đăng xuất");
        assertThat(surfer.call("GET", WHO, "").statusCode()).isEqualTo(401);
        assertThat(surfer.visit(TASKLIST).uri().toString()).startsWith(PROVIDER.issuer() + "/login");
    }

    @Test
    void forgedLogoutIsRefused() {
        surfer.signOn(TASKLIST, "bi-thu");

        assertThat(surfer.call("POST", LOGOUT, "gia-mao").statusCode()).isEqualTo(403);
    }

    @Test
    void passwordsAreNotTypedIntoTheWebApps() {
        String form = "/camunda/api/admin/auth/user/default/login/tasklist";
        int stranger = surfer.call("POST", form, "").statusCode();
        surfer.signOn(TASKLIST, "bi-thu");

        assertThat(stranger).isEqualTo(401);
        assertThat(surfer.call("POST", form, surfer.cookie("XSRF-TOKEN")).statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/task/count", "/api/openapi"})
    void otherDoorsKeepNameAndPassword(String path) {
        RestCalls rest = new RestCalls(PORT);

        assertThat(rest.get(path).statusCode()).isEqualTo(401);
        assertThat(rest.get(path).headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(asked -> assertThat(asked).startsWith("Basic"));
        assertThat(rest.get(path, "quan-tri").statusCode()).isEqualTo(200);
    }
}
