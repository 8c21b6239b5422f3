package vn.kiemdiem.review;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How long a review meeting lasted (S001-R15).
 *
 * @param until its last day
 * @param days its length in days, a half at least
 */
public record MeetingLength(LocalDate until, BigDecimal days) {}
