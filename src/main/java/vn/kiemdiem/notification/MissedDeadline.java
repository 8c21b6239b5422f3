package vn.kiemdiem.notification;

import java.time.LocalDate;

/**
 * A deadline (thời hạn) that has passed.
 *
 * @param code such as {@code D09}
 * @param wording of the plan
 * @param lastDay the last day that was in time
 */
public record MissedDeadline(String code, String wording, LocalDate lastDay) {}
