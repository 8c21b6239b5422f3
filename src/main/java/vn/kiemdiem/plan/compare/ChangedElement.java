package vn.kiemdiem.plan.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element of both files that is not the same in both, as it is in the newer.
 *
 * @param elementName what people read on it; null where it has no name
 * @param type what it is, in words
 * @param pool the name of the pool in which it stands; null where it stands in none
 */
public record ChangedElement(
        String elementId,
        @Nullable String elementName,
        String type,
        @Nullable String pool,
        List<ElementChange> changes) {

    public ChangedElement {
        changes = List.copyOf(changes);
    }
}
