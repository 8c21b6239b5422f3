package vn.kiemdiem.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {

    private static final Path TEXTS = Path.of("src/main/resources/messages");
    private static final Path CODE = Path.of("src/main/java/vn/kiemdiem/plan/web");

    @Test
    void everyProblemIsToldInBothLanguages() throws IOException {
        Properties vietnamese = texts("problems.properties");
        Properties english = texts("problems_en.properties");

        assertThat(english.stringPropertyNames()).isEqualTo(vietnamese.stringPropertyNames());
        assertThat(vietnamese.stringPropertyNames())
                .allSatisfy(code -> assertThat(formats(vietnamese, code)).isEqualTo(formats(english, code)));
    }

    @Test
    void everyTextIsUsedAndEveryProblemHasOne() throws IOException {
        Set<String> written = texts("problems.properties").stringPropertyNames().stream()
                .filter(code -> code.startsWith("plans.") && !code.startsWith("plans.title."))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(used()).isEqualTo(written);
    }

    @Test
    void textsHaveNoApostrophesWhichFormatsSwallow() throws IOException {
        for (String file : Set.of("problems.properties", "problems_en.properties")) {
            assertThat(texts(file).values()).noneMatch(text -> text.toString().contains("'"));
        }
    }

    private static Set<String> used() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String type : Set.of("PlanProblem", "PlanForm", "PlanController", "PlanImportController")) {
            Pattern.compile("\"(plans\\.[a-zA-Z0-9]+)\"")
                    .matcher(Files.readString(CODE.resolve(type + ".java")))
                    .results()
                    .map((MatchResult match) -> match.group(1))
                    .forEach(used::add);
        }
        return used;
    }

    private static int formats(Properties texts, String code) {
        return new MessageFormat(texts.getProperty(code)).getFormatsByArgumentIndex().length;
    }

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS.resolve(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
