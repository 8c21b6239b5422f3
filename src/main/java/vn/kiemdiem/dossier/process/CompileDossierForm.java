package vn.kiemdiem.dossier.process;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kiemdiem.dossier.Attachment;
import vn.kiemdiem.dossier.Attachments;
import vn.kiemdiem.dossier.Dossier;
import vn.kiemdiem.dossier.DossierFiles;
import vn.kiemdiem.dossier.DossierItem;
import vn.kiemdiem.dossier.DossierOf;
import vn.kiemdiem.dossier.Dossiers;
import vn.kiemdiem.duty.Answers;
import vn.kiemdiem.duty.Duty;
import vn.kiemdiem.duty.Refused;
import vn.kiemdiem.duty.TaskForm;

/**
 * The form {@code compile-dossier}: every item that the plan names is there, with its files where the plan wants some,
 * or the dossier goes back (S001-R20, S000-U06).
 */
@Component
class CompileDossierForm implements TaskForm {

    private static final String ITEM = "item.";

    private final Dossiers dossiers;
    private final Attachments attachments;
    private final Deliveries deliveries;
    private final Clock clock;

    CompileDossierForm(Dossiers dossiers, Attachments attachments, Deliveries deliveries, Clock clock) {
        this.dossiers = dossiers;
        this.attachments = attachments;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "compile-dossier";
    }

    @Override
    public Set<String> fields() {
        return Set.of("items", "conclusion");
    }

    @Override
    public Set<String> needs() {
        return Set.of("dossier");
    }

    @Override
    public Map<String, Object> prefill(Duty duty) {
        Map<String, Long> files = filesByItem(duty);
        List<Map<String, Object>> rows = duty.numbered(ITEM).entrySet().stream()
                .map(item -> row(duty, item, files.getOrDefault(item.getKey(), 0L)))
                .toList();
        return new HashMap<>(
                Map.of("items", rows, "conclusion", "", "lastDelivery", deliveries.last(duty.plan(), which(duty))));
    }

    @Override
    public void record(Duty duty, Answers answers) {
        DossierOf which = which(duty);
        attachments.lock(duty.plan(), which);
        Map<String, String> items = duty.numbered(ITEM);
        refuseMissing(duty, items, present(items.keySet(), answers.rows("items", "Thành phần hồ sơ")));
        Dossier compiled = dossiers.save(new Dossier(
                null,
                duty.plan(),
                duty.unit(),
                which.kind(),
                duty.subject(),
                items.values().stream().map(DossierItem::new).toList(),
                answers.text("conclusion", "Nhận xét, ghi chú").orElse(""),
                duty.fulfilledBy(),
                clock.instant(),
                null,
                null));
        attachments.keepIn(Objects.requireNonNull(compiled.id()), duty.plan(), which);
    }

    private void refuseMissing(Duty duty, Map<String, String> items, Set<String> present) {
        Map<String, Long> files = filesByItem(duty);
        List<String> missing = new ArrayList<>();
        items.forEach((item, name) -> {
            boolean noFile = !files.containsKey(item);
            if (noFile && duty.list("files").contains(item)) {
                missing.add("tệp đính kèm của «" + name + "»");
            } else if (noFile && !present.contains(item)) {
                missing.add("«" + name + "»");
            }
        });
        if (!missing.isEmpty()) {
            throw new Refused("Hồ sơ chưa đủ, còn thiếu: " + String.join("; ", missing) + ".");
        }
    }

    private Map<String, Long> filesByItem(Duty duty) {
        return attachments.current(duty.plan(), which(duty)).stream()
                .collect(Collectors.groupingBy(Attachment::item, Collectors.counting()));
    }

    private static DossierOf which(Duty duty) {
        return DossierFiles.dossier(duty).orElseThrow();
    }

    private static Map<String, Object> row(Duty duty, Map.Entry<String, String> item, long files) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("item", item.getKey());
        row.put("name", item.getValue());
        String none = duty.list("files").contains(item.getKey()) ? "cần có tệp" : "chưa có";
        row.put("files", files > 0 ? files + " tệp" : none);
        row.put("present", files > 0);
        return row;
    }

    private static Set<String> present(Set<String> known, List<Answers> rows) {
        Set<String> seen = new HashSet<>();
        Set<String> present = new HashSet<>();
        for (Answers row : rows) {
            String item = row.requiredText("item", "Mã");
            if (!known.contains(item) || !seen.add(item)) {
                throw row.refused("Mã", "không có trong hồ sơ của kế hoạch hoặc được ghi hai lần; hãy mở lại việc này");
            }
            if (row.ticked("present")) {
                present.add(item);
            }
        }
        return present;
    }
}
