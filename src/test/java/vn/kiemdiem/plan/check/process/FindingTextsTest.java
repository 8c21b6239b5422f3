package vn.kiemdiem.plan.check.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.kiemdiem.plan.check.Finding;

class FindingTextsTest {

    private static final Path RULES = Path.of("src/main/java/vn/kiemdiem/plan/check");
    private static final Path TEXTS = Path.of("src/main/resources/messages");
    private static final Pattern CODE = Pattern.compile("\"([A-Z]+(?:_[A-Z]+)+)\"");

    @Test
    void everyCodeHasItsTextsInBothLanguagesAndNoTextIsLeftOver() {
        Set<String> expected = codes().stream()
                .flatMap(code -> Stream.of(code + ".message", code + ".remedy"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(texts("findings.properties").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(texts("findings_en.properties").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void noTextLosesAnArgumentOrShowsQuotesOfItsPattern() {
        List<String> arguments = Collections.nCopies(10, "⟨x⟩");

        for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("vi"))) {
            assertThat(codes()).allSatisfy(code -> {
                Problem problem = Problem.ofFile(code, arguments.toArray(String[]::new));
                Finding finding = FindingTexts.in(locale).of(problem);
                assertThat(finding.message() + finding.remedy()).doesNotContainPattern("\\{\\d}|''|'\\$");
            });
        }
    }

    @Test
    void englishIsForThoseWhoAskForIt() {
        Problem empty = Problem.ofFile("FILE_EMPTY");

        assertThat(FindingTexts.in(Locale.UK).of(empty).message()).isEqualTo("The file is empty.");
        assertThat(FindingTexts.in(Locale.FRENCH).of(empty).message()).isEqualTo("Tệp rỗng.");
    }

    private static Set<String> codes() {
        Set<String> texts = texts("findings.properties").stringPropertyNames().stream()
                .map(name -> name.replaceFirst("\\..*", ""))
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(RULES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> CODE.matcher(read(file)).results())
                    .map((MatchResult match) -> match.group(1))
                    .filter(code -> texts.contains(code) || !KNOWN_WORDS.contains(code))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words in capitals that are no codes of findings. */
    private static final Set<String> KNOWN_WORDS = Set.of("AUTHORITY_UNDECIDED");

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties texts(String name) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS.resolve(name))) {
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
