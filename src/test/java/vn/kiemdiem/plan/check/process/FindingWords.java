package vn.kiemdiem.plan.check.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The texts of the findings, as the files hold them. */
final class FindingWords {

    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final Path VIETNAMESE = FOLDER.resolve("findings.properties");
    private static final List<Properties> LANGUAGES =
            List.of(properties(VIETNAMESE), properties(FOLDER.resolve("findings_en.properties")));

    private FindingWords() {}

    /** The codes of the rules on header, deadlines and duties. */
    static List<String> codes() {
        return read(VIETNAMESE)
                .lines()
                .dropWhile(line -> !line.equals("# header, deadlines, duties"))
                .skip(1)
                .takeWhile(line -> !line.startsWith("#"))
                .filter(line -> line.contains(".message="))
                .map(line -> line.substring(0, line.indexOf('.')))
                .toList();
    }

    static void areComplete(Problem problem) {
        assertThat(LANGUAGES.stream()
                        .flatMap(language -> Stream.of(".message", ".remedy")
                                .map(part -> language.getProperty(problem.code() + part, "")))
                        .map(text -> new MessageFormat(text)
                                .format(problem.arguments().toArray())))
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContainPattern("\\{\\d}"));
    }

    private static Properties properties(Path file) {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
