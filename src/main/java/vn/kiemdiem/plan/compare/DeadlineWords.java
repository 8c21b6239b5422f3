package vn.kiemdiem.plan.compare;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deadline in a plan's own words.
 *
 * @param lastDay the last day in time; null where it has no day of its own in the calendar
 */
public record DeadlineWords(String wording, @Nullable LocalDate lastDay) {}
