package vn.kiemdiem.organization;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a rated subject is (loại đối tượng): a collective (tập thể) or an individual (cá nhân). */
public enum SubjectKind implements VietnameseName {
    PARTY_ORGANIZATION("Đảng bộ", true),
    BRANCH("Chi bộ", true),
    EXECUTIVE_COMMITTEE("Tập thể Ban Chấp hành", true),
    STANDING_COMMITTEE("Tập thể Ban Thường vụ", true),
    INSPECTION_COMMITTEE("Tập thể Ủy ban Kiểm tra", true),
    SECTION_COMMITTEE("Tập thể đảng ủy bộ phận", true),
    BRANCH_COMMITTEE("Tập thể cấp ủy chi bộ", true),
    COUNCIL_PERMANENT_BOARD("Tập thể Thường trực HĐND", true),
    PEOPLES_COMMITTEE("Tập thể lãnh đạo UBND", true),
    FRONT_PERMANENT_BOARD("Tập thể Ban Thường trực UBMTTQ", true),
    MASS_ORGANIZATION_COMMITTEE("Tập thể Ban Thường vụ, Ban Chấp hành đoàn thể", true),
    UNIT_LEADERSHIP("Tập thể lãnh đạo, quản lý", true),
    AGENCY("Cơ quan, đơn vị", true),

    STANDING_COMMITTEE_MEMBER("Ủy viên Ban Thường vụ", false),
    EXECUTIVE_COMMITTEE_MEMBER("Ủy viên Ban Chấp hành", false),
    COMMITTEE_MEMBER("Cấp ủy viên chi bộ", false),
    UNIT_LEADER("Cấp trưởng cơ quan, đơn vị", false),
    UNIT_DEPUTY("Cấp phó cơ quan, đơn vị", false),
    COUNCIL_BOARD_DEPUTY("Phó Trưởng ban HĐND", false),
    COUNCIL_DEPUTY_CHAIR("Phó Chủ tịch HĐND", false),
    PEOPLES_COMMITTEE_DEPUTY_CHAIR("Phó Chủ tịch UBND", false),
    COMMUNE_KEY_OFFICER("Cán bộ chủ chốt xã, thị trấn", false),
    COMMUNE_FRONT_OFFICER("Cấp trưởng, cấp phó MTTQ, đoàn thể xã, thị trấn", false),
    COMMUNE_SECURITY_OFFICER("Chỉ huy trưởng quân sự, Trưởng Công an xã, thị trấn", false),
    MASS_ASSOCIATION_HEAD("Cấp trưởng hội quần chúng", false),
    SCHOOL_LEADER("Hiệu trưởng, Phó Hiệu trưởng", false),
    MEMBER("Đảng viên", false);

    private final String vietnameseName;
    private final boolean collective;

    SubjectKind(String vietnameseName, boolean collective) {
        this.vietnameseName = vietnameseName;
        this.collective = collective;
    }

    /** The English slug that plan files use, such as {@code branch-committee}. */
    public String slug() {
        return Slug.of(this);
    }

    /** The name that organization files use. */
    @Override
    public String vietnameseName() {
        return vietnameseName;
    }

    /** Whether this is a collective; otherwise it is an individual. */
    public boolean isCollective() {
        return collective;
    }

    /** Whether this is an organization, agency or unit as a whole, by which its leadership is bounded (S001-R08). */
    public boolean isOrganization() {
        return this == PARTY_ORGANIZATION || this == BRANCH || this == AGENCY;
    }

    /** Whether this is the collective that leads an organization, agency or unit (tập thể lãnh đạo, quản lý). */
    public boolean isLeadership() {
        return collective && !isOrganization();
    }

    /** The kind with this slug. */
    public static Optional<SubjectKind> ofSlug(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }

    /** The kinds of a plan file's comma-separated list; a slug that is none is an error that names it. */
    public static Set<SubjectKind> ofSlugs(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .map(slug -> ofSlug(slug)
                        .orElseThrow(() -> new IllegalArgumentException("Không có loại đối tượng «" + slug + "»")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
