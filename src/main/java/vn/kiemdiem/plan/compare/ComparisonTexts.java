package vn.kiemdiem.plan.compare;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.kiemdiem.plan.BilingualTexts;

/** Puts into words what an element is and what it says. */
final class ComparisonTexts {

    private final BilingualTexts texts;

    private ComparisonTexts(BilingualTexts texts) {
        this.texts = texts;
    }

    static ComparisonTexts in(Locale locale) {
        return new ComparisonTexts(BilingualTexts.of("comparisons", locale));
    }

    /** What an element is, as people say it. */
    String type(String kind) {
        String key = "type." + kind;
        return texts.text(texts.has(key) ? key : "type." + kind.replaceFirst("\\..*", ""));
    }

    /** What is said at the place; of what no plan should say, its name in the file. */
    String what(Place place) {
        String key = "what." + place.key();
        return texts.has(key) ? texts.text(key, place.of()) : texts.text("what.other", place.key());
    }

    /** What is said, as people read it; null where nothing is. */
    @Nullable
    String value(Place place, @Nullable String value, PlanContents file) {
        if (value == null) {
            return null;
        }
        if (place.equals(Place.KIND)) {
            return type(value);
        }
        if (value.equals("true") || value.equals("false")) {
            return texts.text("value." + value);
        }
        return place.isReference() ? file.readable(value) : value;
    }
}
