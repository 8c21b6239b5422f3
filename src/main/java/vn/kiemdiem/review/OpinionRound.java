package vn.kiemdiem.review;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * Who was asked for an opinion (lấy ý kiến), from when to when, and what they said (S001-R17, S001-D21).
 *
 * @param document on what they were asked, in the words of the plan's file; null where it names nothing
 */
public record OpinionRound(
        @Id @Nullable Long id,
        String plan,
        String unit,
        @Nullable String document,
        LocalDate askedOn,
        LocalDate closedOn,
        String parties,
        String opinions,
        String recordedBy,
        Instant recordedAt) {}
