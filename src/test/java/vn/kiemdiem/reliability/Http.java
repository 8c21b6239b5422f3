package vn.kiemdiem.reliability;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kiemdiem.RestCalls;
import vn.kiemdiem.nodes.Pause;

/** Calls of one node that may fail: no answer at all is an answer of status 0. */
final class Http {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final int port;

    Http(int port) {
        this.port = port;
    }

    /** GET as the account, or as nobody. */
    Answer get(String path, @Nullable String account) {
        return send(request(path, account).GET());
    }

    /** POST of Json as the account. */
    Answer post(String path, String account, String json) {
        return send(request(path, account)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    /** PUT of Json as the account. */
    Answer put(String path, String account, String json) {
        return send(request(path, account)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json)));
    }

    /** POST of files, each by its name, as the account; {@code field} is what the door calls each. */
    Answer upload(String path, String account, String field, Map<String, String> files) {
        return upload(path, account, field, files, Set.of());
    }

    /** The same, accepting these warnings. */
    Answer upload(String path, String account, String field, Map<String, String> files, Set<String> accepted) {
        String boundary = UUID.randomUUID().toString();
        StringBuilder body = new StringBuilder();
        files.forEach((name, content) -> body.append("--")
                .append(boundary)
                .append("\r\nContent-Disposition: form-data; name=\"")
                .append(field)
                .append("\"; filename=\"")
                .append(name)
                .append("\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .append(content)
                .append("\r\n"));
        accepted.forEach(code -> body.append("--")
                .append(boundary)
                .append("\r\nContent-Disposition: form-data; name=\"accept\"\r\n\r\n")
                .append(code)
                .append("\r\n"));
        body.append("--").append(boundary).append("--\r\n");
        return send(request(path, account)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8)));
    }

    private HttpRequest.Builder request(String path, @Nullable String account) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(PATIENCE);
        if (account != null) {
            byte[] pair = (account + ":" + RestCalls.PASSWORD).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
        }
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        long begun = System.nanoTime();
        try {
            var response = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), Pause.since(begun));
        } catch (IOException e) {
            return new Answer(0, String.valueOf(e), Pause.since(begun));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer(0, String.valueOf(e), Pause.since(begun));
        }
    }

    /**
     * What came back.
     *
     * @param status 0 where the connection was refused, broke, or took too long
     */
    record Answer(int status, String body, Duration took) {

        boolean isGood() {
            return status >= 200 && status < 300;
        }

        Answer orFail() {
            if (!isGood()) {
                throw new AssertionError("answered " + status + ": " + body);
            }
            return this;
        }
    }
}
