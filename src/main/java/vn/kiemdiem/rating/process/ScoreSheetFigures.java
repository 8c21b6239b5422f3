package vn.kiemdiem.rating.process;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kiemdiem.rating.RatingLevel;
import vn.kiemdiem.rating.policy.Bands;
import vn.kiemdiem.rating.policy.Figures;
import vn.kiemdiem.rating.policy.ScoreFrame;
import vn.kiemdiem.rating.score.Criterion;
import vn.kiemdiem.rating.score.ScoreRules;

/** The figures of the plan and the criteria, as the form's expressions compute with them. */
final class ScoreSheetFigures {

    private static final String BONUS = "frameBonus";
    private static final String BONUS_PER_ITEM = "frameBonusPerItem";
    private static final String FRAME = "frameText";
    private static final String RULE = "frameRule";
    private static final String BANDS = "bands";
    private static final String OBSTACLE = "obstacle";
    private static final String ITEMS = "items";

    private ScoreSheetFigures() {}

    static Map<String, Object> of(ScoreRules rules) {
        ScoreFrame frame = rules.frame();
        return Map.of(
                BONUS, number(frame.bonus()),
                BONUS_PER_ITEM, number(frame.bonusPerItem()),
                FRAME, frame.source(),
                RULE, rule(frame),
                BANDS, bands(rules.bands()),
                OBSTACLE, "không có",
                ITEMS, rules.criteria().stream().map(ScoreSheetFigures::row).toList());
    }

    /** A sheet that cannot be filled in, and why. */
    static Map<String, Object> none(String obstacle) {
        return Map.of(
                BONUS,
                0.0,
                BONUS_PER_ITEM,
                0.0,
                FRAME,
                "chưa có",
                RULE,
                "chưa có",
                BANDS,
                List.of(),
                OBSTACLE,
                obstacle,
                ITEMS,
                List.of());
    }

    private static String rule(ScoreFrame frame) {
        String given = frame.bonus().signum() > 0 ? "điểm trừ, điểm cộng" : "điểm trừ";
        String steps = frame.step()
                .map(step -> "%s là bội số của %s; ".formatted(given, Figures.of(step)))
                .orElse("");
        String bonus = frame.bonus().signum() > 0
                ? "mỗi nội dung cộng nhiều nhất %s điểm, cả phiếu nhiều nhất %s điểm"
                        .formatted(Figures.of(frame.bonusPerItem()), Figures.of(frame.bonus()))
                : "không có điểm cộng";
        return steps + bonus;
    }

    /** The highest first; the lowest has no least total. */
    private static List<Map<String, Object>> bands(Bands bands) {
        return List.of(
                band(RatingLevel.EXCELLENT, number(bands.excellent())),
                band(RatingLevel.GOOD, number(bands.good())),
                band(RatingLevel.COMPLETED, number(bands.completed())),
                band(RatingLevel.NOT_COMPLETED, null));
    }

    private static Map<String, Object> band(RatingLevel level, @Nullable Double from) {
        Map<String, Object> band = new HashMap<>();
        band.put("from", from);
        band.put("label", level.label());
        return band;
    }

    private static Map<String, Object> row(Criterion criterion) {
        Map<String, Object> row = new HashMap<>();
        row.put("criterion", criterion.slug());
        row.put("content", criterion.criterion() + ": " + criterion.content());
        row.put("points", Figures.of(criterion.points()));
        row.put("deduction", null);
        row.put("bonus", null);
        row.put("cause", "");
        row.put("remedy", "");
        return row;
    }

    private static Double number(BigDecimal number) {
        return number.doubleValue();
    }
}
