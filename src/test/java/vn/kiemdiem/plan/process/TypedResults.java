package vn.kiemdiem.plan.process;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import vn.kiemdiem.rating.RatingLevel;
import vn.kiemdiem.rating.RatingStage;

/** What people typed last of each subject, kept beside the product and without asking it. */
final class TypedResults {

    /** The award typed last, and what was said of it. */
    record Award(String award, String step) {}

    private final Map<RatingStage, Map<String, RatingLevel>> years = new EnumMap<>(RatingStage.class);
    private final Map<RatingStage, Map<String, RatingLevel>> terms = new EnumMap<>(RatingStage.class);
    private final Map<String, Boolean> ownFourGood = new TreeMap<>();
    private final Map<String, Boolean> fourGood = new TreeMap<>();
    private final Map<String, Award> awards = new TreeMap<>();

    void year(RatingStage stage, String subject, RatingLevel level) {
        years.computeIfAbsent(stage, any -> new TreeMap<>()).put(subject, level);
    }

    void term(RatingStage stage, String subject, RatingLevel level) {
        terms.computeIfAbsent(stage, any -> new TreeMap<>()).put(subject, level);
    }

    void fourGood(boolean isDecision, String subject, boolean met) {
        (isDecision ? fourGood : ownFourGood).put(subject, met);
    }

    void award(String subject, Award award) {
        awards.put(subject, award);
    }

    /** The level of each subject for the year at the stage. */
    Map<String, RatingLevel> years(RatingStage stage) {
        return years.getOrDefault(stage, Map.of());
    }

    /** The level of each subject for the term at the stage. */
    Map<String, RatingLevel> terms(RatingStage stage) {
        return terms.getOrDefault(stage, Map.of());
    }

    /** Whether each organization said of itself that it is «bốn tốt». */
    Map<String, Boolean> ownFourGood() {
        return ownFourGood;
    }

    /** Whether each organization was recognised as «bốn tốt». */
    Map<String, Boolean> fourGood() {
        return fourGood;
    }

    /** Whether anybody was rated for the term. */
    boolean anyTerm() {
        return !terms.isEmpty();
    }

    /** Whether «bốn tốt» was a question at all. */
    boolean anyFourGood() {
        return !ownFourGood.isEmpty() || !fourGood.isEmpty();
    }

    /** Who is commended. */
    Map<String, Award> awards() {
        return awards;
    }
}
