package vn.kiemdiem.rating.policy;

/** Tham gia kiểm điểm, xếp loại: declared from the mildest to the strictest. */
public enum Participation {
    RATED("rated", "kiểm điểm và xếp loại"),
    REVIEWED_ONLY("reviewed", "vẫn kiểm điểm, không xếp loại"),
    NEITHER("neither", "không kiểm điểm, không xếp loại");

    private final String property;
    private final String words;

    Participation(String property, String words) {
        this.property = property;
        this.words = words;
    }

    String property() {
        return property;
    }

    String words() {
        return words;
    }

    /** Whether a level is given. */
    public boolean isRated() {
        return this == RATED;
    }

    /** Whether there is a review. */
    public boolean isReviewed() {
        return this != NEITHER;
    }
}
