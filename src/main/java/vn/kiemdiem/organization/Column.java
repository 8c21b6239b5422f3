package vn.kiemdiem.organization;

/** A column that organization files have, by its heading. */
enum Column {
    UNIT_ID("Mã đơn vị"),
    UNIT_NAME("Tên đơn vị"),
    UNIT_KIND("Loại đơn vị"),
    PARENT_ID("Mã đơn vị cấp trên"),
    HAS_BRANCH_COMMITTEE("Có chi ủy"),
    HAS_STANDING_COMMITTEE("Có ban thường vụ"),
    LEADERS("Số lãnh đạo"),

    SUBJECT_ID("Mã đối tượng"),
    SUBJECT_NAME("Tên đối tượng"),
    SUBJECT_KIND("Loại đối tượng"),
    COLLECTIVE_OR_INDIVIDUAL("Tập thể/Cá nhân"),
    POSITIONS("Chức vụ"),
    PEER_GROUP("Nhóm tương đồng"),
    UNIT_HEAD("Người đứng đầu"),
    ADMITTED_ON("Ngày kết nạp"),
    EXEMPT("Miễn công tác và sinh hoạt đảng"),
    SUSPENDED_FROM("Đình chỉ"),
    TEMPORARY_ACTIVITY_AT("Nơi sinh hoạt tạm thời"),
    OFFICIAL_ACTIVITY_AT("Nơi sinh hoạt chính thức"),

    ACCOUNT_ID("Mã tài khoản"),
    DISPLAY_NAME("Tên hiển thị"),
    MAIL("Thư điện tử"),
    ROLES("Vai trò"),
    UNITS("Đơn vị phụ trách"),
    SUPERVISED_UNITS("Đơn vị giám sát");

    private final String heading;

    Column(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }
}
