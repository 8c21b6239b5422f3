package vn.kiemdiem.rating;

import java.util.Locale;

/** In which capacity a level was given: by the subject itself, as a proposal, in the appraisal, or as the decision. */
public enum RatingStage {
    SELF("Tự xếp loại"),
    PROPOSAL("Đề xuất"),
    APPRAISAL("Thẩm định"),
    DECISION("Quyết định");

    private final String label;

    RatingStage(String label) {
        this.label = label;
    }

    /** The stage's name on forms and reports. */
    public String label() {
        return label;
    }

    /** The stage that a plan's file calls {@code self}, {@code proposal}, {@code appraisal} or {@code decision}. */
    public static RatingStage of(String property) {
        return valueOf(property.toUpperCase(Locale.ROOT));
    }
}
