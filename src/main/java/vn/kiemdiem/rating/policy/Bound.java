package vn.kiemdiem.rating.policy;

/** Mức không được cao hơn: what a level is bound by (S001-R08, national-rules c.1). */
public enum Bound {
    COLLECTIVE(
            "collective",
            "tổ chức, cơ quan, đơn vị",
            "xếp loại tổ chức, cơ quan, đơn vị trước rồi mới xếp loại tập thể"),
    UNIT_HEAD("unit-head", "tập thể lãnh đạo, quản lý", "xếp loại tập thể trước rồi mới xếp loại người đứng đầu");

    private final String property;
    private final String above;
    private final String order;

    Bound(String property, String above, String order) {
        this.property = property;
        this.above = above;
        this.order = order;
    }

    String property() {
        return property;
    }

    /** Whose level is the upper limit. */
    String above() {
        return above;
    }

    /** What to do while that level is not known. */
    String order() {
        return order;
    }
}
