package vn.kiemdiem.engine;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import vn.kiemdiem.RestCalls;

/** Somebody who has logged in to Tasklist: a session cookie and the token against forged requests. */
public final class WebAppLogin {

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String base;
    private String token = "";
    private String sessionCookie = "";

    private WebAppLogin(int port) {
        base = "http://localhost:" + port;
    }

    /** Logs the account in, with the password of the tests. */
    public static WebAppLogin of(int port, String account) {
        WebAppLogin login = new WebAppLogin(port);
        HttpResponse<String> page = login.send(login.request("/camunda/app/tasklist/default/"));
        login.remember(page);
        String form =
                "username=" + account + "&password=" + URLEncoder.encode(RestCalls.PASSWORD, StandardCharsets.UTF_8);
        HttpResponse<String> answer = login.send(login.request("/camunda/api/admin/auth/user/default/login/tasklist")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-XSRF-TOKEN", login.token)
                .POST(BodyPublishers.ofString(form)));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("login: " + answer.statusCode() + " " + answer.body());
        }
        login.remember(answer);
        // The session is a new one after the login, and so is its token.
        login.remember(login.send(login.request("/camunda/app/tasklist/default/")));
        return login;
    }

    /** GET in the session. */
    public HttpResponse<String> get(String path) {
        return send(request(path));
    }

    HttpResponse<String> put(String path, String json, boolean withToken) {
        HttpRequest.Builder put = request(path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json, StandardCharsets.UTF_8));
        return send(withToken ? put.header("X-XSRF-TOKEN", token) : put);
    }

    /** A request with a body of Json, or none where it is empty, in the session and with the token. */
    public HttpResponse<String> send(String method, String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", token)
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json)));
    }

    /** GET of a file in the session. */
    public HttpResponse<byte[]> download(String path) {
        return send(request(path), BodyHandlers.ofByteArray());
    }

    String sessionCookie() {
        return sessionCookie;
    }

    private void remember(HttpResponse<String> answer) {
        answer.headers().firstValue("X-XSRF-TOKEN").ifPresent(value -> token = value);
        answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("JSESSIONID"))
                .forEach(cookie -> sessionCookie = cookie);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request.build(), body);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
