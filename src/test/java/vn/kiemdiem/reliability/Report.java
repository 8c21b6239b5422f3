package vn.kiemdiem.reliability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** A table of figures in Markdown, printed and kept under {@code target/reliability}. */
final class Report {

    static final Path FOLDER = Path.of("target", "reliability");

    private final String name;
    private final StringBuilder table = new StringBuilder();

    Report(String name, String title) {
        this.name = name;
        table.append("| ").append(title).append(" | |\n|---|---|\n");
    }

    Report row(String what, Object figure) {
        table.append("| ").append(what).append(" | ").append(figure).append(" |\n");
        return this;
    }

    Report row(String what, Duration time) {
        return row(what, seconds(time) + " s");
    }

    static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f", time.toMillis() / 1000.0);
    }

    void write() {
        System.out.println("\n" + table);
        try {
            Files.writeString(Files.createDirectories(FOLDER).resolve(name + ".md"), table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
