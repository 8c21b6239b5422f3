package vn.kiemdiem.plan.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kiemdiem.deadline.DeadlineWording;
import vn.kiemdiem.dossier.process.DossiersVocabulary;
import vn.kiemdiem.engine.Vocabulary;
import vn.kiemdiem.notice.process.AttendeesVocabulary;
import vn.kiemdiem.organization.UnitKind;
import vn.kiemdiem.organization.process.SubjectsVocabulary;
import vn.kiemdiem.organization.process.UnitsVocabulary;
import vn.kiemdiem.plan.process.PlanDeadlines;
import vn.kiemdiem.rating.process.RatedVocabulary;
import vn.kiemdiem.rating.raters.process.RatersVocabulary;

/** Whoever writes a plan from scratch finds every word of it in README. */
class ReadmeVocabularyTest {

    private static final Path FINDINGS = Path.of("src/main/resources/messages/findings.properties");
    private static final Path EXAMPLE = Path.of("src/main/resources/demo/lam-dong");
    private static final Pattern HEADER_PROPERTY = Pattern.compile("plan\\.[a-zA-Z]+");

    @ParameterizedTest
    @EnumSource
    void everyKindOfUnitIsListed(UnitKind kind) {
        assertThat(isListed("`%s` %s".formatted(kind.slug(), kind.vietnameseName())))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("wordings")
    void everyWordingOfADeadlineIsListed(String example) {
        assertThat(isListed("`" + example + "`")).isTrue();
    }

    @ParameterizedTest
    @MethodSource("words")
    void everyWordOfAnExpressionIsListed(String call) {
        assertThat(isListed(call)).isTrue();
    }

    @Test
    void everyPropertyOfTheHeaderIsListed() throws IOException {
        String known = Files.readAllLines(FINDINGS).stream()
                .filter(line -> line.startsWith("HEADER_PROPERTY_UNKNOWN.remedy"))
                .findFirst()
                .orElseThrow();

        assertThat(HEADER_PROPERTY.matcher(known).results().map(MatchResult::group))
                .hasSize(9)
                .allMatch(property -> isListed("`" + property + "`"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"don-vi.csv", "doi-tuong.csv", "tai-khoan.csv", "tieu-chi.csv"})
    void everyColumnOfAFileIsListed(String file) throws IOException {
        List<String> headings =
                List.of(Files.readAllLines(EXAMPLE.resolve(file)).get(0).split(","));

        assertThat(headings).hasSizeGreaterThan(4).allMatch(heading -> isListed("`" + heading + "`"));
    }

    static List<String> wordings() {
        return DeadlineWording.examples();
    }

    static Stream<String> words() {
        return Stream.of(
                        words("deadline", PlanDeadlines.class),
                        words("units", UnitsVocabulary.class),
                        words("subjects", SubjectsVocabulary.class),
                        words("rated", RatedVocabulary.class),
                        words("dossiers", DossiersVocabulary.class),
                        words("raters", RatersVocabulary.class),
                        words("attendees", AttendeesVocabulary.class))
                .flatMap(words -> words)
                .distinct();
    }

    private static Stream<String> words(String word, Class<? extends Vocabulary> bean) {
        return Arrays.stream(bean.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method ->
                        Set.of(DelegateExecution.class, String.class).containsAll(List.of(method.getParameterTypes())))
                .map(Method::getName)
                .filter(name -> !name.equals("word"))
                .map(name -> "%s.%s(".formatted(word, name));
    }

    private static boolean isListed(String words) {
        try {
            return Files.readString(Path.of("README.md")).contains(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
