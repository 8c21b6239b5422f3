package vn.kiemdiem.organization;

/** Whether a subject is many or one. */
enum Extent implements VietnameseName {
    COLLECTIVE("Tập thể"),
    INDIVIDUAL("Cá nhân");

    private final String vietnameseName;

    Extent(String vietnameseName) {
        this.vietnameseName = vietnameseName;
    }

    static Extent of(SubjectKind kind) {
        return kind.isCollective() ? COLLECTIVE : INDIVIDUAL;
    }

    @Override
    public String vietnameseName() {
        return vietnameseName;
    }
}
