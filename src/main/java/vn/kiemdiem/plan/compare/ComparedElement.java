package vn.kiemdiem.plan.compare;

import org.jspecify.annotations.Nullable;

/**
 * An element that only one of two files has.
 *
 * @param elementName what people read on it; null where it has no name
 * @param type what it is, in words
 * @param pool the name of the pool in which it stands; null where it stands in none
 */
public record ComparedElement(
        String elementId,
        @Nullable String elementName,
        String type,
        @Nullable String pool) {}
