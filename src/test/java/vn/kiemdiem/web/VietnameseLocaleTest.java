package vn.kiemdiem.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our translations against the English ones that Camunda ships in its own jar. */
class VietnameseLocaleTest {

    private static final String APPS = "META-INF/resources/webjars/camunda/app/";
    private static final Pattern KEPT = Pattern.compile("\\{\\{[^}]*}}"
            + "|</?(a|b|br|code|div|em|h\\d|i|kbd|li|null|ol|p|pre|span|strong|u|ul|undefined)\\b[^>]*>"
            + "|\\$[a-z]+|%[sd]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Values that are the same in any language. */
    private static final Set<String> TECHNICAL = Set.of("ID", "ID*", "CSV", "JSON", "Optimize", "YYYY-MM-DDTHH:mm:ss");

    /** Vietnamese nouns have no plural. */
    private static final Set<String> PLURAL_ENDING = Set.of("", "s");

    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void everyLabelIsThereAndNoOther(String app) {
        assertThat(labels(app, "vi").keySet()).isEqualTo(labels(app, "en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void noLabelIsEmptyUnlessItSaysNothingInEnglish(String app) {
        assertThat(labelsWhere(app, (english, vietnamese) -> vietnamese.isBlank() && !PLURAL_ENDING.contains(english)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void placeholdersAndMarkupAreKept(String app) {
        assertThat(labelsWhere(app, (english, vietnamese) -> !kept(english).equals(kept(vietnamese))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void noLabelIsLeftInEnglish(String app) {
        assertThat(labelsWhere(app, (english, vietnamese) -> english.equals(vietnamese) && !isTechnical(vietnamese)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void lettersAreComposedAndTheFileHasNoByteOrderMark(String app) {
        String file = read(resource(app, "vi"));

        assertThat(file).startsWith("{");
        assertThat(Normalizer.isNormalized(file, Normalizer.Form.NFC)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin"})
    void datesAreWrittenTheVietnameseWay(String app) {
        JsonNode dates = locale(app, "vi").path("dateLocales");

        assertThat(dates.at("/longDateFormat/L").asText()).isEqualTo("DD/MM/YYYY");
        assertThat(dates.at("/longDateFormat/LT").asText()).isEqualTo("HH:mm");
        assertThat(dates.at("/months/10").asText()).isEqualTo("Tháng 11");
        assertThat(dates.at("/week/dow").asInt()).isEqualTo(1);
        assertThat(dates.at("/relativeTime/future").asText()).isEqualTo("%s nữa");
        assertThat(fieldsOf(dates)).isEqualTo(fieldsOf(locale(app, "en").path("dateLocales")));
    }

    /** The labels, key = Vietnamese, whose English and Vietnamese words are such a pair. */
    private List<String> labelsWhere(String app, BiPredicate<String, String> pair) {
        Map<String, String> english = labels(app, "en");
        return labels(app, "vi").entrySet().stream()
                .filter(label -> pair.test(english.getOrDefault(label.getKey(), ""), label.getValue()))
                .map(Map.Entry::toString)
                .toList();
    }

    private static List<String> kept(String label) {
        return KEPT.matcher(label)
                .results()
                .map(MatchResult::group)
                .map(found -> BLANKS.matcher(found).replaceAll(""))
                .sorted()
                .toList();
    }

    /** No letter outside of markup and placeholders, or one of the tokens. */
    private static boolean isTechnical(String label) {
        return TECHNICAL.contains(label)
                || KEPT.matcher(label).replaceAll("").codePoints().noneMatch(Character::isLetter);
    }

    private static Set<String> fieldsOf(JsonNode node) {
        return new TreeSet<>(node.properties().stream().map(Map.Entry::getKey).toList());
    }

    private Map<String, String> labels(String app, String language) {
        return json.convertValue(locale(app, language).path("labels"), new TypeReference<TreeMap<String, String>>() {});
    }

    private JsonNode locale(String app, String language) {
        try {
            String file = read(resource(app, language));
            return json.readTree(file.startsWith("\uFEFF") ? file.substring(1) : file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The English file stands only in Camunda's jar, the Vietnamese one only in our classes. */
    private static URL resource(String app, String language) {
        try {
            String path = APPS + app + "/locales/" + language + ".json";
            List<URL> found = Collections.list(Objects.requireNonNull(VietnameseLocaleTest.class.getClassLoader())
                    .getResources(path));
            assertThat(found).as(path).hasSize(1);
            return found.get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(URL file) {
        try (InputStream content = file.openStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
