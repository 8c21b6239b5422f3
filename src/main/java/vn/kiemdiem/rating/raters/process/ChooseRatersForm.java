package vn.kiemdiem.rating.raters.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kiemdiem.duty.Answers;
import vn.kiemdiem.duty.Duty;
import vn.kiemdiem.duty.Outdated;
import vn.kiemdiem.duty.Refused;
import vn.kiemdiem.duty.TaskForm;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.Unit;
import vn.kiemdiem.plan.PlanHeader;
import vn.kiemdiem.plan.RunningPlans;
import vn.kiemdiem.plan.process.PlanDeadlines;
import vn.kiemdiem.rating.raters.Rater;
import vn.kiemdiem.rating.raters.RaterRound;
import vn.kiemdiem.rating.raters.RaterRounds;

/**
 * The form {@code choose-raters}: which bodies are asked to take part in rating the collectives, and until when
 * (S000-D22). The plan names neither, so none is ticked and no day is filled in (S000-A25).
 */
@Component
class ChooseRatersForm implements TaskForm {

    private static final String LIST = "raters";
    private static final String NOBODY = "nobody";
    private static final String REPLY_BY = "replyBy";
    private static final String REPLY_BY_LABEL = "Ngày cuối cùng nhận trả lời";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final RaterRounds rounds;
    private final Organization organization;
    private final RunningPlans plans;
    private final PlanDeadlines deadlines;
    private final Clock clock;

    ChooseRatersForm(
            RaterRounds rounds, Organization organization, RunningPlans plans, PlanDeadlines deadlines, Clock clock) {
        this.rounds = rounds;
        this.organization = organization;
        this.plans = plans;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "choose-raters";
    }

    @Override
    public Set<String> fields() {
        return Set.of(LIST, NOBODY, REPLY_BY);
    }

    @Override
    public Map<String, Object> prefill(Duty duty) {
        String latest =
                latest(duty).map(day -> " đến hết ngày " + DAY.format(day)).orElse(" trở đi");
        Map<String, Object> values = new HashMap<>();
        values.put("replyText", "từ hôm nay" + latest);
        values.put(NOBODY, false);
        values.put(LIST, candidates(duty).stream().map(ChooseRatersForm::row).toList());
        return values;
    }

    @Override
    public void record(Duty duty, Answers answers) {
        Set<Rater> asked = asked(duty, answers);
        boolean isNobody = answers.ticked(NOBODY);
        if (isNobody && !asked.isEmpty()) {
            throw new Refused("Đã chọn «Không lấy ý kiến» thì không đánh dấu đơn vị nào; hãy bỏ một trong hai.");
        }
        if (!isNobody && asked.isEmpty()) {
            throw new Refused(
                    "Chưa chọn đơn vị nào tham gia; hãy đánh dấu ít nhất một đơn vị trong danh sách, hoặc chọn"
                            + " «Không lấy ý kiến».");
        }
        rounds.save(new RaterRound(
                null,
                duty.plan(),
                duty.body(),
                isNobody ? null : replyBy(duty, answers),
                asked,
                duty.fulfilledBy(),
                clock.instant()));
    }

    private @Nullable LocalDate replyBy(Duty duty, Answers answers) {
        LocalDate today = LocalDate.now(clock);
        return latest(duty)
                .map(latest -> answers.day(REPLY_BY, REPLY_BY_LABEL, today, latest))
                .orElseGet(() -> answers.dayNotBefore(REPLY_BY, REPLY_BY_LABEL, today));
    }

    private Set<Rater> asked(Duty duty, Answers answers) {
        Map<String, Unit> units = new LinkedHashMap<>();
        candidates(duty).forEach(unit -> units.put(unit.id(), unit));
        Set<String> seen = new HashSet<>();
        Set<Rater> asked = new HashSet<>();
        for (Answers row : answers.rows(LIST, "Các chủ thể tham gia")) {
            String unit = row.requiredText("unit", "Mã");
            if (!units.containsKey(unit) || !seen.add(unit)) {
                throw Outdated.list(
                        "«" + unit + "» không thuộc danh sách đơn vị hoặc được ghi hai lần; hãy mở lại việc" + " này.");
            }
            if (row.ticked("asked")) {
                asked.add(new Rater(unit));
            }
        }
        String missing = units.values().stream()
                .filter(unit -> !seen.contains(unit.id()))
                .map(Unit::name)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw Outdated.list("Danh sách gửi lên thiếu: " + missing + "; hãy mở lại việc này.");
        }
        return asked;
    }

    /** The units directly below the one that issues the plan, but the body that asks. */
    private List<Unit> candidates(Duty duty) {
        String issuer = plans.byId(duty.plan()).map(PlanHeader::unit).orElse(duty.unit());
        return organization.units().stream()
                .filter(unit -> issuer.equals(unit.parentId()) && !unit.id().equals(duty.body()))
                .sorted(Comparator.comparing(Unit::kind).thenComparing(Unit::id))
                .toList();
    }

    /** The last day that the duty's deadline leaves for answers; empty where it has none. */
    private Optional<LocalDate> latest(Duty duty) {
        return duty.property("deadline")
                .flatMap(code -> plans.byId(duty.plan()).flatMap(plan -> deadlines.lastMoment(plan, code)))
                .map(last -> LocalDate.ofInstant(last, clock.getZone()));
    }

    private static Map<String, Object> row(Unit unit) {
        return Map.of(
                "unit", unit.id(), "name", unit.name(), "kind", unit.kind().vietnameseName(), "asked", false);
    }
}
