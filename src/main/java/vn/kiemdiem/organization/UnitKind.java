package vn.kiemdiem.organization;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a unit is (loại đơn vị): the bodies that plans give work to. */
public enum UnitKind implements VietnameseName {
    PROVINCE_COMMITTEE("Tỉnh ủy"),
    PROVINCE_STANDING_COMMITTEE("Ban Thường vụ Tỉnh ủy"),
    PROVINCE_PERMANENT_BOARD("Thường trực Tỉnh ủy"),
    PROVINCE_ORGANIZATION_BOARD("Ban Tổ chức Tỉnh ủy"),
    PROVINCE_INSPECTION_COMMITTEE("Ủy ban Kiểm tra Tỉnh ủy"),

    DISTRICT_COMMITTEE("Huyện ủy"),
    DISTRICT_EXECUTIVE_COMMITTEE("Ban Chấp hành Đảng bộ huyện"),
    DISTRICT_STANDING_COMMITTEE("Ban Thường vụ Huyện ủy"),
    DISTRICT_PERMANENT_BOARD("Thường trực Huyện ủy"),
    DISTRICT_ORGANIZATION_BOARD("Ban Tổ chức Huyện ủy"),
    DISTRICT_INSPECTION_COMMITTEE("Ủy ban Kiểm tra Huyện ủy"),
    DISTRICT_PARTY_BOARD("Ban xây dựng Đảng của Huyện ủy"),
    DISTRICT_PARTY_OFFICE("Văn phòng Huyện ủy"),
    DISTRICT_COUNCIL_PERMANENT_BOARD("Thường trực HĐND huyện"),
    DISTRICT_COUNCIL_OFFICE("Văn phòng HĐND và UBND huyện"),
    DISTRICT_PEOPLES_COMMITTEE("UBND huyện"),
    DISTRICT_HOME_AFFAIRS_OFFICE("Phòng Nội vụ huyện"),
    DISTRICT_AGENCY("Cơ quan, phòng, ban, đơn vị huyện"),
    DISTRICT_FRONT("Ủy ban MTTQ huyện"),
    DISTRICT_MASS_ORGANIZATION("Tổ chức chính trị - xã hội huyện"),
    EDITORIAL_TEAM("Tổ biên tập"),
    WORKING_GROUP("Tổ công tác"),
    APPRAISAL_TEAM("Tổ hướng dẫn nghiệp vụ và thẩm định"),

    BLOC_COMMITTEE("Đảng ủy Khối"),
    BLOC_STANDING_COMMITTEE("Ban Thường vụ Đảng ủy Khối"),
    BLOC_ORGANIZATION_BOARD("Ban Tổ chức Đảng ủy Khối"),
    BLOC_INSPECTION_COMMITTEE("Ủy ban Kiểm tra Đảng ủy Khối"),
    BLOC_PARTY_OFFICE("Văn phòng Đảng ủy Khối"),
    BLOC_BOARD("Ban, đoàn thể Đảng ủy Khối"),

    // Of a Party committee that is none of those named here, such as a ministry's or a corporation's.
    PARTY_COMMITTEE("Đảng ủy"),
    PARTY_STANDING_COMMITTEE("Ban Thường vụ Đảng ủy"),
    PARTY_ORGANIZATION_BOARD("Ban Tổ chức Đảng ủy"),
    PARTY_INSPECTION_COMMITTEE("Ủy ban Kiểm tra Đảng ủy"),
    PARTY_OFFICE("Văn phòng Đảng ủy"),

    COMMUNE_COMMITTEE("Đảng ủy xã, thị trấn"),
    COMMUNE_EXECUTIVE_COMMITTEE("Ban Chấp hành Đảng bộ xã, thị trấn"),
    COMMUNE_STANDING_COMMITTEE("Ban Thường vụ Đảng ủy xã, thị trấn"),
    COMMUNE_COUNCIL_PERMANENT_BOARD("Thường trực HĐND xã, thị trấn"),
    COMMUNE_PEOPLES_COMMITTEE("UBND xã, thị trấn"),
    COMMUNE_FRONT("Ủy ban MTTQ xã, thị trấn"),
    COMMUNE_MASS_ORGANIZATION("Tổ chức chính trị - xã hội xã, thị trấn"),

    POLICE_COMMITTEE("Đảng ủy Công an"),
    MILITARY_COMMITTEE("Đảng ủy Quân sự"),
    GRASSROOTS_COMMITTEE("Đảng ủy cơ sở"),
    GRASSROOTS_EXECUTIVE_COMMITTEE("Ban Chấp hành Đảng bộ cơ sở"),
    GRASSROOTS_STANDING_COMMITTEE("Ban Thường vụ Đảng ủy cơ sở"),
    SECTION_COMMITTEE("Đảng ủy bộ phận"),

    GRASSROOTS_BRANCH("Chi bộ cơ sở"),
    BRANCH("Chi bộ"),
    SECTION_BRANCH("Chi bộ trực thuộc đảng bộ bộ phận"),
    BRANCH_COMMITTEE("Cấp ủy chi bộ"),
    PARTY_GROUP("Tổ đảng"),

    MASS_ORGANIZATION("Tổ chức, đoàn thể"),
    AGENCY("Cơ quan, đơn vị"),
    RESIDENCE("Nơi cư trú");

    private final String vietnameseName;

    UnitKind(String vietnameseName) {
        this.vietnameseName = vietnameseName;
    }

    /** The English slug that plan files use, such as {@code commune-committee}. */
    public String slug() {
        return Slug.of(this);
    }

    /** The name that organization files use. */
    @Override
    public String vietnameseName() {
        return vietnameseName;
    }

    /** The kind with this slug. */
    public static Optional<UnitKind> ofSlug(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }

    /** The kinds of a plan file's comma-separated list; a slug that is none is an error that names it. */
    public static Set<UnitKind> ofSlugs(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .map(slug -> ofSlug(slug)
                        .orElseThrow(() -> new IllegalArgumentException("Không có loại đơn vị «" + slug + "»")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
