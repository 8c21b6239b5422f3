package vn.kiemdiem.organization;

/** What an account may do (vai trò). */
public enum Role implements VietnameseName {
    /** Works for units. */
    STAFF("Cán bộ"),
    /** Has the duties of the subject that it is, and is in no unit's group for that. */
    MEMBER("Đảng viên"),
    /** Watches the processes of units. */
    SUPERVISOR("Giám sát"),
    /** Administers the whole. */
    ADMIN("Quản trị"),
    /** Has left and may do nothing any more; what was done stays under the account's name. */
    LEFT("Đã rời đơn vị");

    private final String vietnameseName;

    Role(String vietnameseName) {
        this.vietnameseName = vietnameseName;
    }

    /** The name that organization files use. */
    @Override
    public String vietnameseName() {
        return vietnameseName;
    }
}
