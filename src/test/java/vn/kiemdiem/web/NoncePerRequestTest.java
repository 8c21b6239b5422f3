package vn.kiemdiem.web;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kiemdiem.ProductTest;

@ProductTest
class NoncePerRequestTest {

    private static final int CLIENTS = 8;
    private static final int PAGES = 2_000;
    private static final Pattern HEADER_NONCE = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern PAGE_NONCE = Pattern.compile("nonce=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void headerAndPageAgreeHoweverManyPagesAreLoadedAtOnce() throws Exception {
        List<Page> pages = loadAtOnce(PAGES);

        assertThat(pages)
                .hasSize(PAGES)
                .allSatisfy(page -> assertThat(page.nonces()).isNotEmpty().containsOnly(page.headerNonce()));
    }

    @Test
    void noTwoPagesShareANonce() throws Exception {
        assertThat(loadAtOnce(50).stream().map(Page::headerNonce)).doesNotHaveDuplicates();
    }

    private List<Page> loadAtOnce(int count) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Page> pages = new ArrayList<>();
            for (Future<Page> page : threads.invokeAll(java.util.Collections.nCopies(count, loadPage()))) {
                pages.add(page.get());
            }
            return pages;
        } finally {
            threads.shutdownNow();
        }
    }

    private Callable<Page> loadPage() {
        return () -> {
            HttpResponse<String> answer = get("/camunda/app/tasklist/default/");
            assertThat(answer.statusCode()).isEqualTo(200);
            return new Page(
                    PAGE_NONCE
                            .matcher(answer.body())
                            .results()
                            .map(found -> found.group(1))
                            .toList(),
                    HEADER_NONCE
                            .matcher(String.join(";", answer.headers().allValues("Content-Security-Policy")))
                            .results()
                            .map((MatchResult found) -> found.group(1))
                            .collect(joining()));
        };
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private record Page(List<String> nonces, String headerNonce) {}
}
