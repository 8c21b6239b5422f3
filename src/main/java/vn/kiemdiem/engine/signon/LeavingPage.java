package vn.kiemdiem.engine.signon;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * An empty page that leads on to the provider at once. What stands after «#» in the address, which task a mail is about,
 * comes neither to the server nor back from the provider's form; so the page lays it up in the browser, where
 * {@code sign-on.js} finds it when the user is back.
 */
final class LeavingPage {

    private static final String KEEP_PLACE = "sessionStorage.setItem('kiem-diem.place', location.hash)";
    private static final String PAGE = """
            <!DOCTYPE html><html lang="vi"><meta charset="utf-8"><title>Kiểm Điểm</title><script>%s</script></html>
            """.formatted(KEEP_PLACE);
    private static final String POLICY = "default-src 'none'; script-src 'sha256-" + hashOf(KEEP_PLACE) + "'";

    private LeavingPage() {}

    static void write(HttpServletResponse response, String next) throws IOException {
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Content-Security-Policy", POLICY + "; frame-ancestors 'none'");
        response.setHeader("Refresh", "0; url=" + next);
        response.getWriter().write(PAGE);
    }

    private static String hashOf(String script) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
