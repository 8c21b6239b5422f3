package vn.kiemdiem.recognition;

import java.util.Locale;

/** Who says that a party organization is «bốn tốt»: itself, or whoever recognises it (S000-R28). */
public enum FourGoodStage {
    SELF("Tự đánh giá", "Đạt", "Không đạt"),
    DECISION("Quyết định", "Công nhận", "Không công nhận");

    private final String label;
    private final String met;
    private final String notMet;

    FourGoodStage(String label, String met, String notMet) {
        this.label = label;
        this.met = met;
        this.notMet = notMet;
    }

    /** The stage's name on reports. */
    public String label() {
        return label;
    }

    /** The words for the outcome at this stage. */
    public String words(boolean isMet) {
        return isMet ? met : notMet;
    }

    /** The stage that a plan's file calls {@code self} or {@code decision}. */
    public static FourGoodStage of(String property) {
        return valueOf(property.toUpperCase(Locale.ROOT));
    }
}
