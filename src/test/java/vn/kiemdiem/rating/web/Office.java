package vn.kiemdiem.rating.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/**
 * An installed LibreOffice Calc. Without it the test is skipped and says so; with the environment variable CI set to
 * "true" it fails.
 */
final class Office {

    private static final List<String> USUAL_PLACES = List.of("/usr/bin/soffice", "/usr/local/bin/soffice");
    private static final List<String> READERS = List.of("/usr/bin/pdftotext", "/usr/local/bin/pdftotext");
    private static final int MOST_SECONDS = 120;

    private final Path soffice;
    private final Path folder;

    private Office(Path soffice, Path folder) {
        this.soffice = soffice;
        this.folder = folder;
    }

    /** Writes what it makes into the folder. */
    static Office in(Path folder) {
        Optional<Path> soffice =
                executable(Stream.concat(Stream.ofNullable(System.getenv("SOFFICE")), USUAL_PLACES.stream()));
        return new Office(soffice.orElseThrow(Office::absent), folder);
    }

    /** The PDF of all sheets of the workbook. */
    Path pdf(Path workbook) {
        convert(workbook, "pdf");
        return folder.resolve(stem(workbook) + ".pdf");
    }

    /** The text on the paper where pdftotext is installed, else that of the sheets as Calc reads them. */
    String text(Path workbook) {
        Optional<Path> reader = executable(READERS.stream());
        if (reader.isPresent()) {
            Path text = folder.resolve(stem(workbook) + ".txt");
            run(reader.get().toString(), "-layout", pdf(workbook).toString(), text.toString());
            return read(text);
        }
        convert(workbook, "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1");
        try (Stream<Path> files = Files.list(folder)) {
            StringBuilder all = new StringBuilder();
            files.filter(file -> file.toString().endsWith(".csv"))
                    .map(Office::read)
                    .forEach(all::append);
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void convert(Path workbook, String format) {
        run(
                soffice.toString(),
                // A profile of its own: an office that is already open would take the order and do nothing.
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                folder.toString(),
                workbook.toString());
    }

    private void run(String... command) {
        Path output = folder.resolve("output.log");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            boolean ended = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly();
            }
            assertThat(ended && process.exitValue() == 0)
                    .as(String.join(" ", command) + ": " + read(output))
                    .isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    }

    private static Optional<Path> executable(Stream<String> places) {
        return places.map(Path::of).filter(Files::isExecutable).findFirst();
    }

    private static RuntimeException absent() {
        String message = "No LibreOffice in " + USUAL_PLACES + " nor in the environment variable SOFFICE";
        if ("true".equals(System.getenv("CI"))) {
            fail(message);
        }
        System.err.println("SKIPPED: " + message);
        return new TestAbortedException(message);
    }
}
