package vn.kiemdiem.dossier.process;

import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kiemdiem.audit.Act;
import vn.kiemdiem.audit.Action;
import vn.kiemdiem.audit.AuditTrail;
import vn.kiemdiem.dossier.Attachment;
import vn.kiemdiem.dossier.Attachments;
import vn.kiemdiem.dossier.Dossier;
import vn.kiemdiem.dossier.DossierFiles;
import vn.kiemdiem.dossier.DossierItem;
import vn.kiemdiem.dossier.DossierReception;
import vn.kiemdiem.dossier.DossierReceptions;
import vn.kiemdiem.dossier.Dossiers;
import vn.kiemdiem.dossier.ReceptionOutcome;
import vn.kiemdiem.duty.Answers;
import vn.kiemdiem.duty.Duty;
import vn.kiemdiem.duty.Refused;
import vn.kiemdiem.duty.TaskForm;

/**
 * The form {@code receive-dossier}: the body that a dossier was sent to or through takes it in, or returns it with the
 * reason (S000-U09).
 */
@Component
class ReceiveDossierForm implements TaskForm {

    private static final String OUTCOME = "Kết quả tiếp nhận";

    private final Dossiers dossiers;
    private final Attachments attachments;
    private final DossierReceptions receptions;
    private final Deliveries deliveries;
    private final AuditTrail trail;
    private final Clock clock;

    ReceiveDossierForm(
            Dossiers dossiers,
            Attachments attachments,
            DossierReceptions receptions,
            Deliveries deliveries,
            AuditTrail trail,
            Clock clock) {
        this.dossiers = dossiers;
        this.attachments = attachments;
        this.receptions = receptions;
        this.deliveries = deliveries;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "receive-dossier";
    }

    @Override
    public Set<String> fields() {
        return Set.of("outcome", "reason");
    }

    @Override
    public Set<String> needs() {
        return Set.of("dossier");
    }

    @Override
    public Map<String, Object> prefill(Duty duty) {
        Optional<Dossier> dossier = latest(duty);
        List<Attachment> files =
                dossier.map(found -> attachments.heldBy(idOf(found))).orElse(List.of());
        Map<String, Object> values = new HashMap<>();
        values.put("sent", dossier.map(deliveries::sent).orElse("chưa có hồ sơ nào được gửi"));
        values.put(
                "note",
                dossier.map(Dossier::conclusion)
                        .filter(note -> !note.isBlank())
                        .map(Markup::plain)
                        .orElse("không có"));
        values.put("items", dossier.map(found -> rows(found, files)).orElse(List.of()));
        values.put("fileLinks", files.isEmpty() ? "không có" : links(files));
        values.put("reason", "");
        return values;
    }

    @Override
    public void record(Duty duty, Answers answers) {
        Dossier dossier = latest(duty)
                .filter(Dossier::submitted)
                .orElseThrow(() -> new Refused("Đơn vị chưa gửi hồ sơ này; hãy đợi hồ sơ đến rồi mới tiếp nhận."));
        ReceptionOutcome outcome = outcome(answers);
        String reason = answers.text("reason", "Lý do trả lại").orElse(null);
        if (outcome == ReceptionOutcome.RETURNED && reason == null) {
            throw answers.refused("Lý do trả lại", "chưa được điền; hãy ghi rõ hồ sơ thiếu hoặc sai gì");
        }
        receptions.save(new DossierReception(
                null, idOf(dossier), duty.body(), outcome, reason, duty.fulfilledBy(), clock.instant()));
        trail.record(Act.of(Action.DOSSIER_RECEIVED)
                .by(duty.fulfilledBy())
                .in(duty.plan())
                .forUnit(dossier.unit())
                .about(idOf(dossier))
                .with(outcome));
    }

    private Optional<Dossier> latest(Duty duty) {
        return DossierFiles.dossier(duty).flatMap(which -> dossiers.latest(duty.plan(), which));
    }

    private static long idOf(Dossier dossier) {
        return Objects.requireNonNull(dossier.id());
    }

    private static ReceptionOutcome outcome(Answers answers) {
        String chosen = answers.requiredText("outcome", OUTCOME);
        try {
            return ReceptionOutcome.valueOf(chosen);
        } catch (IllegalArgumentException e) {
            throw answers.refused(OUTCOME, "phải là «Tiếp nhận» hoặc «Trả lại»");
        }
    }

    private static List<Map<String, Object>> rows(Dossier dossier, List<Attachment> files) {
        return dossier.items().stream()
                .map(DossierItem::name)
                .map(name -> row(name, files))
                .toList();
    }

    private static Map<String, Object> row(String item, List<Attachment> files) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", item);
        String names = files.stream()
                .filter(file -> file.itemName().equals(item))
                .map(file -> file.file().name())
                .collect(Collectors.joining(", "));
        row.put("files", names.isEmpty() ? "không có" : names);
        return row;
    }

    private static String links(List<Attachment> files) {
        return files.stream()
                .map(file -> Markup.link(file.file().name(), "/api/attachments/" + file.id()))
                .collect(Collectors.joining("; "));
    }
}
