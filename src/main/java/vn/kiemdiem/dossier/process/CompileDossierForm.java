package vn.kiemdiem.dossier.process;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.springframework.stereotype.Component;
import vn.kiemdiem.dossier.Dossier;
import vn.kiemdiem.dossier.DossierItem;
import vn.kiemdiem.dossier.Dossiers;
import vn.kiemdiem.duty.Answers;
import vn.kiemdiem.duty.Duty;
import vn.kiemdiem.duty.Refused;
import vn.kiemdiem.duty.TaskForm;

/** The form {@code compile-dossier}: every item that the plan names is there, or the dossier goes back (S001-R20). */
@Component
class CompileDossierForm implements TaskForm {

    private static final String ITEM = "item.";

    private final Dossiers dossiers;
    private final Clock clock;

    CompileDossierForm(Dossiers dossiers, Clock clock) {
        this.dossiers = dossiers;
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
    public Map<String, Object> prefill(Duty duty) {
        List<Map<String, Object>> rows = duty.numbered(ITEM).entrySet().stream()
                .map(item -> Map.<String, Object>of("item", item.getKey(), "name", item.getValue(), "present", false))
                .toList();
        return new HashMap<>(Map.of("items", rows, "conclusion", ""));
    }

    @Override
    public void record(Duty duty, Answers answers) {
        SortedMap<String, String> items = duty.numbered(ITEM);
        Set<String> present = present(items.keySet(), answers.rows("items", "Thành phần hồ sơ"));
        List<String> missing = new ArrayList<>();
        items.forEach((item, name) -> {
            if (!present.contains(item)) {
                missing.add("«" + name + "»");
            }
        });
        if (!missing.isEmpty()) {
            throw new Refused("Hồ sơ chưa đủ, còn thiếu: " + String.join("; ", missing) + ".");
        }
        dossiers.save(new Dossier(
                null,
                duty.plan(),
                duty.unit(),
                duty.property("dossier").orElseThrow(),
                duty.subject(),
                items.values().stream().map(DossierItem::new).toList(),
                answers.text("conclusion", "Nhận xét, ghi chú").orElse(""),
                duty.fulfilledBy(),
                clock.instant(),
                null,
                null));
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
