package vn.kiemdiem.rating.policy;

/** Mẫu số của tỷ lệ: of whom the percentage is taken (S001-A07, national-rules b.3). */
public enum CapBase {
    GOOD("good", "xếp loại tốt"),
    GOOD_AND_ABOVE("good-and-above", "xếp loại tốt trở lên"),
    ALL("all", "được xếp loại");

    private final String property;
    private final String words;

    CapBase(String property, String words) {
        this.property = property;
        this.words = words;
    }

    String property() {
        return property;
    }

    /** How a sentence names those who count. */
    public String words() {
        return words;
    }
}
