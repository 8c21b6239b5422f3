package vn.kiemdiem.rating.process;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.kiemdiem.duty.Answers;
import vn.kiemdiem.duty.Duty;
import vn.kiemdiem.duty.FormOutdated;
import vn.kiemdiem.duty.Refused;
import vn.kiemdiem.duty.TaskForm;
import vn.kiemdiem.rating.CapExceptions;
import vn.kiemdiem.rating.RatedSubjects;
import vn.kiemdiem.rating.RatingPolicies;
import vn.kiemdiem.rating.policy.CapException;
import vn.kiemdiem.rating.policy.ExcellentCap;
import vn.kiemdiem.rating.policy.Figures;
import vn.kiemdiem.rating.policy.Percentage;

/**
 * The form {@code record-cap-exception}: the competent level let one pool of the duty's body have more excellent ones
 * (national-rules b.2). It records a decision made elsewhere; the plan says up to which percentage there is one at all.
 */
@Component
class RecordCapExceptionForm implements TaskForm {

    private static final BigDecimal STEP = new BigDecimal("0.5");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final CapExceptions exceptions;
    private final RatedSubjects subjects;
    private final RatingPolicies policies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordCapExceptionForm(
            CapExceptions exceptions,
            RatedSubjects subjects,
            RatingPolicies policies,
            ApplicationEventPublisher events,
            Clock clock) {
        this.exceptions = exceptions;
        this.subjects = subjects;
        this.policies = policies;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "record-cap-exception";
    }

    @Override
    public Set<String> fields() {
        return Set.of("pool", "percent", "decidedBy", "document", "decidedOn");
    }

    @Override
    public Set<String> needs() {
        return Set.of("rates");
    }

    @Override
    public Map<String, Object> prefill(Duty duty) {
        Map<String, Object> values = new HashMap<>();
        values.put("poolNames", pools(duty));
        values.put("exceptionText", allowed(duty));
        return values;
    }

    @Override
    public void record(Duty duty, Answers answers) {
        String pool = answers.requiredText("pool", "Nhóm cùng tính tỷ lệ");
        if (!pools(duty).contains(pool)) {
            throw answers.refused("Nhóm cùng tính tỷ lệ", "có nhóm «" + pool + "» không thuộc danh sách");
        }
        CapException exception = new CapException(
                answers.decimal("percent", "Tỷ lệ được quyết định", STEP, HUNDRED),
                answers.requiredText("decidedBy", "Cấp quyết định"),
                answers.requiredText("document", "Số quyết định"),
                answers.dayNotAfter("decidedOn", "Ngày quyết định", LocalDate.now(clock)));
        cap(duty).flatMap(rule -> rule.checkException(exception)).ifPresent(refusal -> {
            throw new Refused(refusal.sentence());
        });
        exceptions.record(duty, pool, exception);
        events.publishEvent(new FormOutdated(duty.plan(), RatePoolForm.ID));
    }

    private List<String> pools(Duty duty) {
        return cap(duty).stream()
                .flatMap(rule ->
                        subjects.rated(duty, LocalDate.now(clock)).stream().map(rule.pool()::poolOf))
                .distinct()
                .sorted()
                .toList();
    }

    private String allowed(Duty duty) {
        return cap(duty)
                .flatMap(ExcellentCap::percentage)
                .flatMap(Percentage::exceptionUpTo)
                .map(most -> "tối đa " + Figures.of(most) + "%.")
                .orElse("không có tỷ lệ cao hơn nào; quyết định sẽ không được nhận.");
    }

    private Optional<ExcellentCap> cap(Duty duty) {
        return policies.of(duty.plan()).excellentCap();
    }
}
