package vn.kiemdiem.engine.signon;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser, cookies and all, who goes from page to page; no script runs. */
final class Surfer {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final int MOST_REDIRECTS = 10;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String product;
    private String language = "vi";

    Surfer(int port) {
        product = "http://localhost:" + port;
    }

    void prefers(String other) {
        language = other;
    }

    /** The page of the product, or wherever the redirects from there end. */
    HttpResponse<String> visit(String path) {
        return follow(step(path));
    }

    /** The same, without following a redirect. */
    HttpResponse<String> step(String path) {
        return send(page(URI.create(product).resolve(path)));
    }

    /** Goes on where the answer redirects to, to the end. */
    HttpResponse<String> follow(HttpResponse<String> answer) {
        HttpResponse<String> last = answer;
        for (int i = 0; i < MOST_REDIRECTS && isRedirect(last); i++) {
            last = send(page(target(last)));
        }
        return last;
    }

    /** Visits the page and logs in at the provider; gives the redirect that brings the code back to the product. */
    HttpResponse<String> logInAtTheProvider(String path, String name) {
        HttpResponse<String> form = visit(path);
        Matcher token = FORM_TOKEN.matcher(form.body());
        if (!token.find()) {
            throw new IllegalStateException(form.uri() + " " + form.statusCode() + ": " + form.body());
        }
        String body = "username=" + name + "&password=" + IdentityProvider.PASSWORD + "&_csrf="
                + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        HttpResponse<String> answer = send(HttpRequest.newBuilder(form.uri().resolve("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
        while (isRedirect(answer) && !target(answer).toString().startsWith(product)) {
            answer = send(page(target(answer)));
        }
        return answer;
    }

    /** Visits the page, logs in at the provider, and comes back. */
    HttpResponse<String> signOn(String path, String name) {
        return follow(logInAtTheProvider(path, name));
    }

    /** A call of the web apps' script. */
    HttpResponse<String> call(String method, String path, String token) {
        return send(HttpRequest.newBuilder(URI.create(product + path))
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", token)
                .method(method, "GET".equals(method) ? BodyPublishers.noBody() : BodyPublishers.ofString("{}")));
    }

    String cookie(String name) {
        return cookies.getCookieStore().get(URI.create(product + "/camunda/")).stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    static URI target(HttpResponse<?> redirect) {
        return redirect.uri().resolve(next(redirect).orElseThrow());
    }

    private static boolean isRedirect(HttpResponse<?> answer) {
        return next(answer).isPresent();
    }

    /** A page may lead on as well as a redirect. */
    private static Optional<String> next(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Location")
                .or(() -> answer.headers().firstValue("Refresh").map(refresh -> refresh.replaceFirst("0; url=", "")));
    }

    private HttpRequest.Builder page(URI address) {
        return HttpRequest.newBuilder(address)
                .header("Accept", "text/html,application/xhtml+xml")
                .header("Accept-Language", language);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
