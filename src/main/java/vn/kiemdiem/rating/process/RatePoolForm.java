package vn.kiemdiem.rating.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kiemdiem.duty.Answers;
import vn.kiemdiem.duty.Duty;
import vn.kiemdiem.duty.Outdated;
import vn.kiemdiem.duty.Refused;
import vn.kiemdiem.duty.Roster;
import vn.kiemdiem.duty.TaskForm;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.rating.GivenLevel;
import vn.kiemdiem.rating.Levels;
import vn.kiemdiem.rating.PoolLock;
import vn.kiemdiem.rating.RatedSubjects;
import vn.kiemdiem.rating.Rating;
import vn.kiemdiem.rating.RatingBook;
import vn.kiemdiem.rating.RatingLevel;
import vn.kiemdiem.rating.RatingStage;
import vn.kiemdiem.rating.Ratings;
import vn.kiemdiem.rating.StageLevels;
import vn.kiemdiem.rating.Standing;

/**
 * The form {@code rate-pool}: a body appraises, proposes or decides all subjects of its pools in one sheet (S001-F12,
 * F13, F15). A decision passes the gate of the plan's policies while the body's pools are locked, so that of two who
 * save at once the second sees what the first did.
 */
@Component
class RatePoolForm implements TaskForm {

    static final String ID = "rate-pool";
    static final String LIST = "ratings";
    static final String SEEN = "seen";

    private final RatedSubjects subjects;
    private final Ratings ratings;
    private final RatingBook book;
    private final PoolSheets sheets;
    private final SheetGate gate;
    private final PoolLock lock;
    private final Clock clock;

    RatePoolForm(
            RatedSubjects subjects,
            Ratings ratings,
            RatingBook book,
            PoolSheets sheets,
            SheetGate gate,
            PoolLock lock,
            Clock clock) {
        this.subjects = subjects;
        this.ratings = ratings;
        this.book = book;
        this.sheets = sheets;
        this.gate = gate;
        this.lock = lock;
        this.clock = clock;
    }

    @Override
    public String id() {
        return ID;
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
        return sheets.show(duty, stage(duty), rated(duty));
    }

    @Override
    public void record(Duty duty, Answers answers) {
        List<Subject> rated = rated(duty);
        if (rated.isEmpty()) {
            return;
        }
        RatingStage stage = stage(duty);
        Map<Subject, Answers> rows = Roster.of(rated).match(answers.rows(LIST, "Danh sách xếp loại"));
        lock.take(duty);
        Standing standing = Standing.of(
                ratings,
                duty.plan(),
                stage,
                gate.neighbours(duty, rows.keySet()),
                answers.wholeNumber(SEEN, "Lúc mở danh sách", 0, Integer.MAX_VALUE));
        Sheet sheet = new Sheet(duty, stage, standing, changes(duty, stage, standing, rows));
        if (sheet.changes().isEmpty() && !mayStay(duty)) {
            throw new Refused("Chưa đổi mức của ai; hãy chọn mức mới cho ít nhất một đối tượng.");
        }
        refuseOvertaken(sheet);
        book.record(duty, stage, gate.pass(sheet));
    }

    private Map<Subject, GivenLevel> changes(
            Duty duty, RatingStage stage, Standing standing, Map<Subject, Answers> rows) {
        StageLevels levels = StageLevels.of(ratings, duty.plan(), rows.keySet());
        Map<Subject, GivenLevel> changes = new LinkedHashMap<>();
        rows.forEach((subject, row) -> {
            RatingLevel level = Levels.required(row, "Mức xếp loại");
            if (standing.isChange(subject, level)) {
                Optional<Rating> before = standing.seen(subject).or(() -> levels.before(stage, subject));
                changes.put(
                        subject,
                        new GivenLevel(
                                level,
                                reason(row, level, before),
                                levels.score(subject).orElse(null),
                                organizationLevel(subject, row)));
            }
        });
        return changes;
    }

    private static String reason(Answers row, RatingLevel level, Optional<Rating> before) {
        Optional<String> reason = row.text("reason", "Lý do");
        if (reason.isEmpty()) {
            before.filter(earlier -> earlier.level() != level).ifPresent(earlier -> {
                throw row.refused(
                        "Lý do",
                        "chưa được điền, mà mức «%s» khác mức «%s» ở bước «%s»"
                                .formatted(
                                        level.label(),
                                        earlier.level().label(),
                                        earlier.stage().label()));
            });
        }
        return reason.orElse(null);
    }

    private static RatingLevel organizationLevel(Subject subject, Answers row) {
        return subject.kind().isLeadership()
                ? Levels.optional(row, "organizationLevel", "Mức của cơ quan, tổ chức")
                        .orElse(null)
                : null;
    }

    private void refuseOvertaken(Sheet sheet) {
        List<String> overtaken = sheet.changes().keySet().stream()
                .flatMap(subject -> sheet.standing().overtaken(subject).stream()
                        .map(rating -> sheets.whoWasFaster(subject, rating)))
                .toList();
        if (!overtaken.isEmpty()) {
            throw Outdated.by("Trong lúc đồng chí chọn, " + String.join("; ", overtaken) + ".", sheet.typed());
        }
    }

    /** Where levels are confirmed or a re-rating finds no ground, the sheet may stay as it is (S000-R30). */
    private static boolean mayStay(Duty duty) {
        return duty.property("unchanged").filter("allowed"::equals).isPresent();
    }

    private List<Subject> rated(Duty duty) {
        return subjects.rated(duty, LocalDate.now(clock));
    }

    private static RatingStage stage(Duty duty) {
        return RatingStage.of(duty.property("as").orElse("proposal"));
    }
}
