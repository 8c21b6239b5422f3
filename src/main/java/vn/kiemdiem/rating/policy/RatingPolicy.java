package vn.kiemdiem.rating.policy;

import java.util.Map;
import java.util.Optional;

/** Chính sách xếp loại của một kế hoạch: the policies in force; what is left out, the plan does not have. */
public record RatingPolicy(
        Optional<ScoreFrame> frame,
        Optional<Bands> bands,
        Optional<ExcellentCap> excellentCap,
        Bounds bounds,
        Eligibility eligibility,
        ReviewedOnly reviewedOnly,
        Optional<TermRule> term) {

    public RatingPolicy {
        frame.ifPresent(scores -> bands.ifPresent(levels -> requireWithin(levels, scores)));
    }

    /**
     * Reads the policies of a plan's header.
     *
     * @throws PolicyRefused with everything that is missing, unknown or not understood
     */
    public static RatingPolicy of(Map<String, String> headerProperties) {
        return new PolicyReader(headerProperties).read();
    }

    /** A plan without any policy: its bodies type the level. */
    public static RatingPolicy none() {
        return of(Map.of());
    }

    private static void requireWithin(Bands levels, ScoreFrame scores) {
        new Faults()
                .when(
                        Figures.isAbove(levels.excellent(), scores.most()),
                        "mức xuất sắc vượt tổng điểm tối đa %s của khung điểm".formatted(Figures.of(scores.most())))
                .raise();
    }
}
