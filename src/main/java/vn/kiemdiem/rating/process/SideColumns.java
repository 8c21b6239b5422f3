package vn.kiemdiem.rating.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kiemdiem.duty.Duty;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.rating.RatingLevel;
import vn.kiemdiem.rating.RatingStage;
import vn.kiemdiem.rating.raters.ParticipantOpinions;
import vn.kiemdiem.rating.staff.StaffColumn;
import vn.kiemdiem.rating.staff.StaffLevel;

/**
 * What stands beside the levels of a sheet, only in plans that have it: the participating raters' opinions in the
 * appraisal (S000-R23), the level as cadre or civil servant (S000-R39).
 */
@Component
class SideColumns {

    private static final String OPINIONS = "opinions";
    private static final String SHOWS_OPINIONS = "showsOpinions";
    private static final String NOTHING = "—";

    private final ParticipantOpinions opinions;
    private final StaffColumn staff;

    SideColumns(ParticipantOpinions opinions, StaffColumn staff) {
        this.opinions = opinions;
        this.staff = staff;
    }

    /** Fills both columns in; returns which of them is shown. */
    Map<String, Object> fill(Duty duty, RatingStage stage, List<Subject> subjects, List<Map<String, Object>> rows) {
        Map<String, String> said = stage == RatingStage.APPRAISAL ? opinions.on(duty.plan(), subjects) : Map.of();
        Map<String, StaffLevel> levels = staff.of(duty.plan(), subjects);
        rows.forEach(row -> {
            String subject = String.valueOf(row.get("subject"));
            row.put(OPINIONS, said.getOrDefault(subject, NOTHING));
            row.put(StaffColumn.FIELD, StaffColumn.text(levels.get(subject), RatingLevel::shortLabel));
        });
        return Map.of(SHOWS_OPINIONS, !said.isEmpty(), StaffColumn.IS_SHOWN, !levels.isEmpty());
    }
}
