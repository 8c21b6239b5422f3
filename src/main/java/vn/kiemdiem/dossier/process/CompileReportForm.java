package vn.kiemdiem.dossier.process;

import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kiemdiem.dossier.Dossier;
import vn.kiemdiem.dossier.DossierItem;
import vn.kiemdiem.dossier.Dossiers;
import vn.kiemdiem.duty.Answers;
import vn.kiemdiem.duty.Duty;
import vn.kiemdiem.duty.TaskForm;
import vn.kiemdiem.rating.RatingCount;
import vn.kiemdiem.rating.RatingCounts;

/** The form {@code compile-report}: the report and the rating forms are ready, both of them (S004-R03, S004-F08). */
@Component
class CompileReportForm implements TaskForm {

    private static final List<DossierItem> ITEMS =
            List.of(new DossierItem("Báo cáo"), new DossierItem("Các biểu mẫu đánh giá"));

    private final Dossiers dossiers;
    private final RatingCounts counts;
    private final Clock clock;

    CompileReportForm(Dossiers dossiers, RatingCounts counts, Clock clock) {
        this.dossiers = dossiers;
        this.counts = counts;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "compile-report";
    }

    @Override
    public Set<String> fields() {
        return Set.of("conclusion", "reportReady", "formsReady");
    }

    @Override
    public Set<String> needs() {
        return Set.of("dossier");
    }

    @Override
    public Map<String, Object> prefill(Duty duty) {
        List<Map<String, Object>> summary =
                counts.ofPlan(duty.plan()).stream().map(CompileReportForm::row).toList();
        return new HashMap<>(Map.of("summary", summary, "conclusion", "", "reportReady", false, "formsReady", false));
    }

    @Override
    public void record(Duty duty, Answers answers) {
        if (!answers.ticked("reportReady")) {
            throw answers.refused("Báo cáo đã lập xong", "chưa được đánh dấu");
        }
        if (!answers.ticked("formsReady")) {
            throw answers.refused("Biểu mẫu đánh giá đã lập xong", "chưa được đánh dấu");
        }
        dossiers.save(new Dossier(
                null,
                duty.plan(),
                duty.unit(),
                duty.property("dossier").orElseThrow(),
                null,
                ITEMS,
                answers.requiredText("conclusion", "Kết luận của báo cáo"),
                duty.fulfilledBy(),
                clock.instant(),
                null,
                null));
    }

    private static Map<String, Object> row(RatingCount count) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("kind", count.kind().vietnameseName());
        row.put("total", count.total());
        count.byLevel().forEach((level, number) -> row.put(key(level.name()), number));
        return row;
    }

    /** {@code NOT_COMPLETED} is the column {@code notCompleted}. */
    private static String key(String constant) {
        String[] words = constant.toLowerCase(Locale.ROOT).split("_");
        StringBuilder key = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            key.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return key.toString();
    }
}
