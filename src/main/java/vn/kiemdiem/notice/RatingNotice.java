package vn.kiemdiem.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a subject was told its level, from which its remedial plan counts (S000-R12, S000-U08); once in a plan.
 *
 * @param body the unit that gave the level; null in ratings older than that column
 */
public record RatingNotice(
        String plan,
        String subject,
        LocalDate noticedOn,
        @Nullable String body) {}
