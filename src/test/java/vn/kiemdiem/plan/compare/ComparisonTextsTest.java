package vn.kiemdiem.plan.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kiemdiem.plan.rollover.RolledOverFile;

class ComparisonTextsTest {

    private static final ComparisonTexts TEXTS = ComparisonTexts.in(Locale.forLanguageTag("vi"));

    static Stream<RolledOverFile> plans() {
        return RolledOverFile.all();
    }

    @Test
    void everythingIsSaidInBothLanguages() {
        assertThat(keys(Locale.ENGLISH)).isEqualTo(keys(Locale.ROOT)).isNotEmpty();
    }

    @Test
    void everyKindOfElementHasItsWord() {
        Set<String> words = keys(Locale.ROOT).stream()
                .filter(key -> key.startsWith("type.") && !key.endsWith(".timer"))
                .map(key -> key.substring("type.".length()))
                .collect(Collectors.toSet());

        assertThat(words).isEqualTo(ContentsReader.KINDS);
        assertThat(TEXTS.type("boundaryEvent.timer")).isEqualTo("Đồng hồ hạn chót");
        assertThat(TEXTS.type("startEvent.timer")).isEqualTo("Sự kiện bắt đầu");
    }

    @ParameterizedTest
    @MethodSource("plans")
    void whatRealPlansSayHasItsOwnWords(RolledOverFile plan) {
        assertThat(Deployed.contents(plan.before()).elements().values())
                .flatExtracting(element -> element.says().keySet())
                .extracting(TEXTS::what)
                .noneMatch(words -> words.toString().contains("của tệp"));
    }

    @Test
    void whatNoPlanShouldSayIsCalledByItsNameInTheFile() {
        assertThat(TEXTS.what(new Place("camunda.class", ""))).isEqualTo("Phần «camunda.class» của tệp");
        assertThat(ComparisonTexts.in(Locale.UK).what(new Place("camunda.property.value", "rates")))
                .isEqualTo("Property “rates”");
    }

    private static Set<String> keys(Locale locale) {
        return ResourceBundle.getBundle(
                        "messages.comparisons",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .keySet();
    }
}
