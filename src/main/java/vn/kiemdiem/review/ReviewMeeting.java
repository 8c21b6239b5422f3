package vn.kiemdiem.review;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * The meeting that reviewed, and rated where the plan has it so (họp kiểm điểm), with the main points of its minutes.
 *
 * @param heldOn its first day
 * @param length its last day and its length; null where the plan's form does not ask for them
 * @param individualFindings what the reviews of individuals added to the collective's (S001-R12)
 */
public record ReviewMeeting(
        @Id @Nullable Long id,
        String plan,
        String unit,
        LocalDate heldOn,

        @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL, prefix = "held_") @Nullable
        MeetingLength length,

        int attendees,
        String minutes,
        @Nullable String individualFindings,
        String recordedBy,
        Instant recordedAt) {

    @PersistenceCreator
    public ReviewMeeting {}

    /** A meeting of which the form asks no length. */
    public ReviewMeeting(
            @Nullable Long id,
            String plan,
            String unit,
            LocalDate heldOn,
            int attendees,
            String minutes,
            String recordedBy,
            Instant recordedAt) {
        this(id, plan, unit, heldOn, null, attendees, minutes, null, recordedBy, recordedAt);
    }

    /** The day on which it ended: the only one where the form does not ask for its length. */
    public LocalDate lastDay() {
        return length == null ? heldOn : length.until();
    }
}
