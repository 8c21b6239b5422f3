package vn.kiemdiem.plan.compare;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which elements of two files are not the same; they belong together by their ids, wherever they stand. */
final class ElementComparison {

    private final PlanContents before;
    private final PlanContents after;
    private final Sameness sameness;
    private final ComparisonTexts texts;

    /** The older file's elements by the ids that they have in the newer. */
    private final Map<String, PlanElement> older = new LinkedHashMap<>();

    ElementComparison(PlanContents before, PlanContents after, Sameness sameness, ComparisonTexts texts) {
        this.before = before;
        this.after = after;
        this.sameness = sameness;
        this.texts = texts;
        before.elements().values().forEach(element -> older.putIfAbsent(sameness.idNow(element.id()), element));
    }

    List<ComparedElement> added() {
        return after.elements().values().stream()
                .filter(element -> !older.containsKey(element.id()))
                .map(this::told)
                .toList();
    }

    List<ComparedElement> removed() {
        return older.entrySet().stream()
                .filter(element -> !after.elements().containsKey(element.getKey()))
                .map(element -> told(element.getValue()))
                .toList();
    }

    List<ChangedElement> changed() {
        return after.elements().values().stream()
                .flatMap(element ->
                        Stream.ofNullable(older.get(element.id())).flatMap(old -> changed(old, element).stream()))
                .toList();
    }

    private ComparedElement told(PlanElement element) {
        return new ComparedElement(element.id(), element.name(), texts.type(element.kind()), element.pool());
    }

    private Optional<ChangedElement> changed(PlanElement old, PlanElement element) {
        Set<Place> places = new LinkedHashSet<>(element.says().keySet());
        places.addAll(old.says().keySet());
        List<ElementChange> changes = places.stream()
                .flatMap(place ->
                        change(place, old.says().get(place), element.says().get(place)).stream())
                .toList();
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new ChangedElement(
                        element.id(), element.name(), texts.type(element.kind()), element.pool(), changes));
    }

    private Optional<ElementChange> change(Place place, @Nullable String old, @Nullable String now) {
        boolean same = old != null && now != null ? sameness.isSame(old, now) : Objects.equals(old, now);
        return same
                ? Optional.empty()
                : Optional.of(new ElementChange(
                        texts.what(place), texts.value(place, old, before), texts.value(place, now, after)));
    }
}
