package vn.kiemdiem.review;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** The meeting that reviewed and rated (họp kiểm điểm), with the main points of its minutes. */
public record ReviewMeeting(
        @Id @Nullable Long id,
        String plan,
        String unit,
        LocalDate heldOn,
        int attendees,
        String minutes,
        String recordedBy,
        Instant recordedAt) {}
