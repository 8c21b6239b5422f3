package vn.kiemdiem.organization;

/** What a member is suspended from (đình chỉ sinh hoạt); only {@link #PARTY_ACTIVITY} is the whole Party life. */
public enum Suspension implements VietnameseName {
    NONE("Không"),
    PARTY_ACTIVITY("Sinh hoạt đảng"),
    COMMITTEE("Sinh hoạt cấp ủy");

    private final String vietnameseName;

    Suspension(String vietnameseName) {
        this.vietnameseName = vietnameseName;
    }

    /** The name that organization files use. */
    @Override
    public String vietnameseName() {
        return vietnameseName;
    }
}
