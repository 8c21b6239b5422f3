package vn.kiemdiem.plan.check;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a plan's file, where, and how to mend it, in the language of whoever asked.
 *
 * @param code as {@code UNKNOWN_FORM}, the same in every language
 * @param elementId the id of the element in the diagram; null where the file as a whole is meant
 * @param elementName what people read on it; null where it has none
 * @param message one sentence that says what is wrong
 * @param remedy one sentence that says what to do about it
 */
public record Finding(
        Severity severity,
        String code,
        @Nullable String elementId,
        @Nullable String elementName,
        String message,
        String remedy) {}
