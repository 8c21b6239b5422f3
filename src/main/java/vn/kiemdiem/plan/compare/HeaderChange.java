package vn.kiemdiem.plan.compare;

import org.jspecify.annotations.Nullable;

/**
 * A property of the header that is not the same, deadlines apart.
 *
 * @param property its name in the file, as {@code plan.number}
 * @param before null where there was none
 * @param after null where there is none any more
 */
public record HeaderChange(
        String property, @Nullable String before, @Nullable String after) {}
