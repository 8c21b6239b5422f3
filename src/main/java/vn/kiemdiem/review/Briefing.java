package vn.kiemdiem.review;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** The meeting at which a unit was told of the plan and guided (quán triệt, hướng dẫn). */
public record Briefing(
        @Id @Nullable Long id,
        String plan,
        String unit,
        LocalDate heldOn,
        int attendees,
        @Nullable String content,
        String recordedBy,
        Instant recordedAt) {}
