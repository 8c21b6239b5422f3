package vn.kiemdiem.plan.timeline;

import java.time.LocalDate;

/**
 * A day on which nobody works.
 *
 * @param reason the holiday, else the day of the week
 */
public record FreeDay(LocalDate day, String reason) {}
