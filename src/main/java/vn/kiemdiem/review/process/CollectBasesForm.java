package vn.kiemdiem.review.process;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kiemdiem.duty.Answers;
import vn.kiemdiem.duty.Duty;
import vn.kiemdiem.duty.Refused;
import vn.kiemdiem.duty.TaskForm;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.review.BasisAnswer;
import vn.kiemdiem.review.BasisAnswers;
import vn.kiemdiem.review.BasisCheck;
import vn.kiemdiem.review.BasisChecks;

/** The form {@code collect-bases}: a checklist of the bases that the plan names, all to be considered (S004-R04). */
@Component
class CollectBasesForm implements TaskForm {

    static final String ID = "collect-bases";
    static final String BASIS = "basis.";

    private final BasisChecks checks;
    private final BasisAnswers basisAnswers;
    private final Organization organization;
    private final Clock clock;

    CollectBasesForm(BasisChecks checks, BasisAnswers basisAnswers, Organization organization, Clock clock) {
        this.checks = checks;
        this.basisAnswers = basisAnswers;
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<String> fields() {
        return Set.of("bases");
    }

    @Override
    public Map<String, Object> prefill(Duty duty) {
        String received = received(duty);
        List<Map<String, String>> rows = duty.numbered(BASIS).entrySet().stream()
                .map(basis ->
                        Map.of("basis", basis.getKey(), "wording", basis.getValue(), "received", received, "note", ""))
                .toList();
        return Map.of("bases", rows);
    }

    @Override
    public void record(Duty duty, Answers answers) {
        List<Answers> rows = answers.rows("bases", "Căn cứ kiểm điểm");
        List<String> open = new ArrayList<>(duty.numbered(BASIS).keySet());
        for (Answers row : rows) {
            String basis = row.requiredText("basis", "Mã căn cứ");
            if (!open.remove(basis)) {
                throw new Refused("Căn cứ «" + basis + "» không có trong kế hoạch hoặc được ghi hai lần.");
            }
            checks.save(check(duty, basis, row.called("Căn cứ " + basis.substring(BASIS.length()))));
        }
        if (!open.isEmpty()) {
            throw new Refused("Còn thiếu căn cứ: " + String.join(", ", open) + ".");
        }
    }

    private BasisCheck check(Duty duty, String basis, Answers row) {
        String status = row.requiredText("status", "Tình trạng");
        String note = row.text("note", "Ghi chú").orElse(null);
        boolean received = status.equals("RECEIVED");
        if (!received && !status.equals("MISSING")) {
            throw row.refused("Tình trạng", "phải là «Đã có» hoặc «Chưa có»");
        }
        if (!received && note == null) {
            throw row.refused("Ghi chú", "phải nêu lý do vì căn cứ chưa có");
        }
        return new BasisCheck(
                null, duty.plan(), duty.unit(), basis, received, note, duty.fulfilledBy(), clock.instant());
    }

    private String received(Duty duty) {
        return basisAnswers.findByPlanOrderById(duty.plan()).stream()
                .map(this::sentence)
                .collect(Collectors.joining("\n"));
    }

    private String sentence(BasisAnswer answer) {
        String sender = organization.unitName(answer.unit());
        String remark = answer.remark() == null ? "" : answer.remark();
        return sender + ": " + remark
                + (answer.opinions().isEmpty() ? "" : " (" + answer.opinions().size() + " ý kiến về từng người)");
    }
}
