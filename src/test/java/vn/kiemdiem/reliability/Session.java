package vn.kiemdiem.reliability;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import vn.kiemdiem.nodes.Pause;
import vn.kiemdiem.reliability.Http.Answer;

/** Somebody who is logged in to Tasklist: cookies, and the token against forged requests, as a browser carries them. */
final class Session {

    private static final String API = "/camunda/api/engine/engine/default";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client;
    private final String address;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    /** All of a crowd share one client, which keeps a connection for each of them. */
    Session(HttpClient client, String address) {
        this.client = client;
        this.address = address;
    }

    /** A page as a stranger gets it, without following where it leads. */
    static HttpResponse<String> page(HttpClient client, String address) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build(), BodyHandlers.ofString());
    }

    /** The value of a cookie; empty where there is none. */
    String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    Answer logIn(String account, String password) {
        Answer page = send(request("/camunda/app/tasklist/default/").GET());
        if (!page.isGood()) {
            return page;
        }
        String form = "username=" + encoded(account) + "&password=" + encoded(password);
        return send(request("/camunda/api/admin/auth/user/default/login/tasklist")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** GET of the engine's REST API as Tasklist reaches it. */
    Answer get(String path) {
        return send(request(API + path).GET());
    }

    /** POST of Json to it. */
    Answer post(String path, String json) {
        return send(
                request(API + path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("Accept", "application/json, text/html");
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        String token = cookies.get("XSRF-TOKEN");
        return token == null ? request : request.header("X-XSRF-TOKEN", token);
    }

    private Answer send(HttpRequest.Builder request) {
        long begun = System.nanoTime();
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            response.headers().allValues("set-cookie").forEach(this::keep);
            return new Answer(response.statusCode(), response.body(), Pause.since(begun));
        } catch (IOException e) {
            return new Answer(0, String.valueOf(e), Pause.since(begun));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer(0, String.valueOf(e), Pause.since(begun));
        }
    }

    private void keep(String header) {
        String[] pair = header.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair.length == 2 ? pair[1] : "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
