package vn.kiemdiem.plan.compare;

import org.jspecify.annotations.Nullable;

/**
 * What an element says otherwise than before, at full length.
 *
 * @param what what it says something of, in words
 * @param before null where it said nothing of it
 * @param after null where it says nothing of it any more
 */
public record ElementChange(
        String what, @Nullable String before, @Nullable String after) {}
