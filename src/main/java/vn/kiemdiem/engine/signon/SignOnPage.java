package vn.kiemdiem.engine.signon;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** A page of one sentence around the sign-on, Vietnamese unless English is asked for; it runs no script. */
class SignOnPage {

    private static final Control NO_SYSTEM_LOCALE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final Template PAGE = compile();

    private final ResourceBundle words;

    SignOnPage(Locale locale) {
        words = ResourceBundle.getBundle("messages.sign-on", locale, NO_SYSTEM_LOCALE);
    }

    /** Writes the page whose title and sentence begin with the key. */
    void write(HttpServletResponse response, int status, String key, Object... values) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
        String sentence = new MessageFormat(words.getString(key + ".sentence"), words.getLocale()).format(values);
        response.getWriter()
                .write(PAGE.execute(new Words(
                        words.getString("language"),
                        words.getString(key + ".title"),
                        sentence,
                        words.getString("again"))));
    }

    private static Template compile() {
        try (Reader source = new InputStreamReader(
                Objects.requireNonNull(SignOnPage.class.getResourceAsStream("/sign-on/page.html.mustache")),
                StandardCharsets.UTF_8)) {
            return Mustache.compiler().escapeHTML(true).compile(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Words(String language, String title, String sentence, String again) {}
}
