package vn.kiemdiem.rating.process;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kiemdiem.duty.Answers;
import vn.kiemdiem.duty.Duty;
import vn.kiemdiem.duty.Refused;
import vn.kiemdiem.duty.TaskForm;
import vn.kiemdiem.rating.AuthorityGap;
import vn.kiemdiem.rating.AuthorityRuling;
import vn.kiemdiem.rating.AuthorityRulings;

/** The form {@code clarify-authority}: who decides where the plan names nobody, and on what basis (S001-A02, A04). */
@Component
class ClarifyAuthorityForm implements TaskForm {

    private static final String LIST = "Đối tượng chưa rõ cấp quyết định";

    private final AuthorityGaps gaps;
    private final AuthorityRulings rulings;
    private final Clock clock;

    ClarifyAuthorityForm(AuthorityGaps gaps, AuthorityRulings rulings, Clock clock) {
        this.gaps = gaps;
        this.rulings = rulings;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "clarify-authority";
    }

    @Override
    public Set<String> fields() {
        return Set.of("rulings");
    }

    @Override
    public Map<String, Object> prefill(Duty duty) {
        List<Map<String, String>> rows = gaps.of(duty.plan()).stream()
                .map(gap -> Map.of(
                        "gap", gap.id(),
                        "kind", gap.kind().vietnameseName(),
                        "where", gap.unitKind().vietnameseName(),
                        "count", Integer.toString(gap.subjects()),
                        "planGap", gap.why(),
                        "decider", "",
                        "basis", ""))
                .toList();
        return Map.of("rulings", rows);
    }

    @Override
    public void record(Duty duty, Answers answers) {
        Map<String, AuthorityGap> open = new LinkedHashMap<>();
        gaps.of(duty.plan()).forEach(gap -> open.put(gap.id(), gap));
        if (open.isEmpty()) {
            return;
        }
        for (Answers row : answers.rows("rulings", LIST)) {
            AuthorityGap gap = open.remove(row.requiredText("gap", "Mã"));
            if (gap == null) {
                throw row.refused("Mã", "không thuộc danh sách cần làm rõ hoặc được ghi hai lần; hãy mở lại việc này");
            }
            rulings.save(ruling(duty, gap, row.called(gap.subjectWords())));
        }
        if (!open.isEmpty()) {
            throw new Refused("Danh sách gửi lên thiếu: "
                    + open.values().stream().map(AuthorityGap::subjectWords).collect(Collectors.joining("; "))
                    + "; hãy mở lại việc này.");
        }
    }

    private AuthorityRuling ruling(Duty duty, AuthorityGap gap, Answers row) {
        return new AuthorityRuling(
                null,
                duty.plan(),
                gap.kind(),
                gap.unitKind(),
                row.requiredText("decider", "Cấp quyết định"),
                row.requiredText("basis", "Căn cứ"),
                duty.fulfilledBy(),
                clock.instant());
    }
}
