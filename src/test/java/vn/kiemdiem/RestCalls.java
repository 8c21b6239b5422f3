package vn.kiemdiem;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** HTTP as an integration would speak it: a path, an account or none, a Json body or none. */
public final class RestCalls {

    /** The password of every account in the tests; the engine's policy accepts it. */
    public static final String PASSWORD = "Kiem-Diem-2023";

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private final String password;

    /** Calls the product on this machine's port. */
    public RestCalls(int port) {
        this(port, PASSWORD);
    }

    /** Calls the product on this machine's port, with another password. */
    public RestCalls(int port, String password) {
        this.port = port;
        this.password = password;
    }

    /** GET without logging in. */
    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** GET as the account. */
    public HttpResponse<String> get(String path, String account) {
        return send(as(account, request(path)).GET());
    }

    /** GET of a file as the account. */
    public HttpResponse<byte[]> download(String path, String account) {
        return send(as(account, request(path)).GET(), BodyHandlers.ofByteArray());
    }

    /** HEAD as the account. */
    public HttpResponse<String> head(String path, String account) {
        return send(as(account, request(path)).method("HEAD", BodyPublishers.noBody()));
    }

    /** POST of Json as the account. */
    public HttpResponse<String> post(String path, String account, String json) {
        return send(as(account, request(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json, StandardCharsets.UTF_8)));
    }

    /** DELETE as the account. */
    public HttpResponse<String> delete(String path, String account) {
        return send(as(account, request(path)).DELETE());
    }

    /** PUT of Json as the account. */
    public HttpResponse<String> put(String path, String account, String json) {
        return send(as(account, request(path))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json, StandardCharsets.UTF_8)));
    }

    /** POST of a body of any type as the account. */
    public HttpResponse<String> post(String path, String account, String type, byte[] body) {
        return send(as(account, request(path)).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpRequest.Builder as(String account, HttpRequest.Builder request) {
        byte[] pair = (account + ":" + password).getBytes(StandardCharsets.UTF_8);
        return request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
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
