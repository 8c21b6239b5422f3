package vn.kiemdiem.rating.staff.process;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kiemdiem.duty.Answers;
import vn.kiemdiem.duty.Duty;
import vn.kiemdiem.duty.DutySubjects;
import vn.kiemdiem.duty.Roster;
import vn.kiemdiem.duty.TaskForm;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.rating.Levels;
import vn.kiemdiem.rating.RatingLevel;
import vn.kiemdiem.rating.staff.StaffLevel;
import vn.kiemdiem.rating.staff.StaffLevels;

/**
 * The form {@code record-staff-levels}: how each member was rated as cadre, civil servant, public employee or worker,
 * which precedes the rating as a member (S000-R17).
 */
@Component
class RecordStaffLevelsForm implements TaskForm {

    private static final String LIST = "staffLevels";
    private static final String LEVEL = "staffLevel";
    private static final String LEVEL_LABEL = "Mức xếp loại cán bộ, công chức, viên chức";
    private static final String NOT_STAFF = "NONE";

    private final StaffLevels levels;
    private final DutySubjects subjects;
    private final Clock clock;

    RecordStaffLevelsForm(StaffLevels levels, DutySubjects subjects, Clock clock) {
        this.levels = levels;
        this.subjects = subjects;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "record-staff-levels";
    }

    @Override
    public Set<String> fields() {
        return Set.of(LIST);
    }

    @Override
    public Set<String> needs() {
        return Set.of("rates");
    }

    @Override
    public Map<String, Object> prefill(Duty duty) {
        List<Subject> individuals = individuals(duty);
        Map<String, StaffLevel> known = levels.inEffect(duty.plan(), individuals);
        return Map.of(
                LIST,
                individuals.stream()
                        .map(subject -> row(subject, known.get(subject.id())))
                        .toList());
    }

    @Override
    public void record(Duty duty, Answers answers) {
        List<Subject> individuals = individuals(duty);
        if (individuals.isEmpty()) {
            return;
        }
        Roster.of(individuals)
                .match(answers.rows(LIST, "Kết quả xếp loại cán bộ, công chức, viên chức"))
                .forEach((subject, row) -> levels.save(new StaffLevel(
                        null, duty.plan(), subject.id(), level(row), duty.fulfilledBy(), clock.instant())));
    }

    private static @Nullable RatingLevel level(Answers row) {
        String chosen = row.text(LEVEL, LEVEL_LABEL).orElseThrow(() -> row.refused(LEVEL_LABEL, "chưa được chọn"));
        return chosen.equals(NOT_STAFF)
                ? null
                : Levels.optional(row, LEVEL, LEVEL_LABEL).orElseThrow();
    }

    private List<Subject> individuals(Duty duty) {
        return subjects.about(duty, "rates").stream()
                .filter(subject -> !subject.kind().isCollective())
                .toList();
    }

    private static Map<String, Object> row(Subject subject, @Nullable StaffLevel known) {
        Map<String, Object> row = new HashMap<>();
        row.put("subject", subject.id());
        row.put("name", subject.name());
        row.put("positions", Objects.requireNonNullElse(subject.positions(), "—"));
        if (known != null) {
            row.put(
                    LEVEL,
                    Optional.ofNullable(known.level()).map(RatingLevel::name).orElse(NOT_STAFF));
        }
        return row;
    }
}
