package vn.kiemdiem.security;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kiemdiem.RestCalls;

/** HTTP with any method, header and body, following nothing and remembering nothing. */
final class Calls {

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;

    Calls(int port) {
        base = "http://localhost:" + port;
    }

    /** Sends it with the headers; a body that is null is none. */
    HttpResponse<String> send(String verb, String path, Map<String, String> headers, @Nullable String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .method(verb, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(verb + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The header with the account and the password of the tests. */
    static String basic(String account) {
        return basic(account, RestCalls.PASSWORD);
    }

    static String basic(String account, String password) {
        byte[] pair = (account + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }
}
