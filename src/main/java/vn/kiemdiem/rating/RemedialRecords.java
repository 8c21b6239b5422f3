package vn.kiemdiem.rating;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of the levels after they were told: who has a remedial plan and who still owes it (S002-D15, S000-R31). */
public interface RemedialRecords {

    /** The subjects that were told their level in the plan, once each, by id; none where the plan tells nobody. */
    List<Told> ofPlan(String plan);

    /**
     * A subject that was told its level.
     *
     * @param assigned whether its remedial plan was put on somebody's list
     * @param dueOn the last day for writing it; null where the plan sets none
     * @param written the remedial plan in effect; null while there is none
     */
    record Told(
            String subject,
            LocalDate noticedOn,
            boolean assigned,
            @Nullable LocalDate dueOn,
            @Nullable Written written) {}

    /**
     * A remedial plan as it was written.
     *
     * @param completeBy until when the shortcomings are to be mended
     */
    record Written(String shortcomings, String measures, LocalDate completeBy, String recordedBy, Instant recordedAt) {}
}
