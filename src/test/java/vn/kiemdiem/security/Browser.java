package vn.kiemdiem.security;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A browser that can be told to forget its cookies, to lend them or to keep its token against forged requests back. */
final class Browser {

    static final String SESSION = "JSESSIONID";
    static final String TOKEN = "X-XSRF-TOKEN";

    private static final String PAGE = "/camunda/app/tasklist/default/";
    private static final String LOGIN = "/camunda/api/admin/auth/user/default/login/tasklist";

    private final Calls calls;
    private final Map<String, String> cookies = new TreeMap<>();
    private String token = "";

    Browser(int port) {
        calls = new Calls(port);
    }

    HttpResponse<String> open(String path) {
        return send("GET", path, Map.of(), null);
    }

    /** Opens the page and sends name and password as it does. */
    HttpResponse<String> logIn(String account, String password) {
        open(PAGE);
        HttpResponse<String> answer = send(
                "POST",
                LOGIN,
                Map.of("Content-Type", "application/x-www-form-urlencoded", TOKEN, token),
                "username=" + account + "&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8));
        open(PAGE);
        return answer;
    }

    HttpResponse<String> logOut() {
        return send("POST", "/camunda/api/admin/auth/user/default/logout", Map.of(TOKEN, token), null);
    }

    HttpResponse<String> send(String verb, String path, Map<String, String> headers, @Nullable String body) {
        Map<String, String> all = new HashMap<>(headers);
        if (!cookies.isEmpty()) {
            all.put(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer = calls.send(verb, path, all, body);
        answer.headers().firstValue(TOKEN).ifPresent(value -> token = value);
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        return answer;
    }

    String session() {
        return cookies.getOrDefault(SESSION, "");
    }

    String token() {
        return token;
    }

    /** Takes over a session as somebody would who knows its id. */
    Browser with(String session) {
        cookies.put(SESSION, session);
        return this;
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }
}
