package vn.kiemdiem.notification;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The wording of the mails: three Mustache files each, subject, text and HTML, in {@code mail/} of the class path. */
@Component
public class MailTemplates {

    private static final Mustache.Escaper HTML = Escapers.simple(
            new String[][] {{"&", "&amp;"}, {"<", "&lt;"}, {">", "&gt;"}, {"\"", "&quot;"}, {"'", "&#39;"}});

    private final Map<String, Template> templates = new ConcurrentHashMap<>();

    /**
     * Fills the template; what the model says stays text in the HTML, too.
     *
     * @param template such as {@code digest}
     * @param model a record whose components the template names
     */
    public Mail render(String template, Object model) {
        return new Mail(
                fill(template + ".subject", Escapers.NONE, model),
                fill(template + ".text", Escapers.NONE, model),
                fill(template + ".html", HTML, model));
    }

    private String fill(String name, Mustache.Escaper escaper, Object model) {
        return templates.computeIfAbsent(name, file -> compile(file, escaper)).execute(model);
    }

    private static Template compile(String name, Mustache.Escaper escaper) {
        try (Reader source = open(name)) {
            return Mustache.compiler()
                    .withEscaper(escaper)
                    .withLoader(MailTemplates::open)
                    .compile(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader open(String name) {
        InputStream file = MailTemplates.class.getResourceAsStream("/mail/" + name + ".mustache");
        if (file == null) {
            throw new IllegalArgumentException("Không có mẫu thư «" + name + "»");
        }
        return new InputStreamReader(file, StandardCharsets.UTF_8);
    }
}
