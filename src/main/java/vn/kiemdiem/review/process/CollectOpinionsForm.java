package vn.kiemdiem.review.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kiemdiem.duty.Answers;
import vn.kiemdiem.duty.Duty;
import vn.kiemdiem.duty.TaskForm;
import vn.kiemdiem.review.OpinionRound;
import vn.kiemdiem.review.OpinionRounds;

/** The form {@code collect-opinions}: who was asked, from when to when, and what they said (S001-R17, F05, F25). */
@Component
class CollectOpinionsForm implements TaskForm {

    private static final String DOCUMENT = "document";

    private final OpinionRounds rounds;
    private final Clock clock;

    CollectOpinionsForm(OpinionRounds rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "collect-opinions";
    }

    @Override
    public Set<String> fields() {
        return Set.of("askedOn", "closedOn", "parties", "opinions");
    }

    @Override
    public Map<String, Object> prefill(Duty duty) {
        String document = duty.property(DOCUMENT).orElse("việc đánh giá, xếp loại");
        return new HashMap<>(Map.of(DOCUMENT, document, "parties", "", "opinions", ""));
    }

    @Override
    public void record(Duty duty, Answers answers) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        LocalDate askedOn = answers.dayNotAfter("askedOn", "Ngày gửi lấy ý kiến", today);
        rounds.save(new OpinionRound(
                null,
                duty.plan(),
                duty.body(),
                duty.property(DOCUMENT).orElse(null),
                askedOn,
                answers.day("closedOn", "Ngày nhận xong ý kiến", askedOn, today),
                answers.requiredText("parties", "Các chủ thể được lấy ý kiến"),
                answers.requiredText("opinions", "Tổng hợp ý kiến"),
                duty.fulfilledBy(),
                clock.instant()));
    }
}
