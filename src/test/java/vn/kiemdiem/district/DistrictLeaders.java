package vn.kiemdiem.district;

import static vn.kiemdiem.district.DistrictRows.PREFIX;

import java.util.List;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.organization.UnitKind;

/** The district's own Party bodies of which persons are members: standing and executive committee. */
final class DistrictLeaders {

    /** In the order of their accounts td-thuong-vu-01 and so on. */
    static final List<String> STANDING_COMMITTEE = List.of(
            "Bí thư Huyện ủy, Chủ tịch HĐND huyện",
            "Phó Bí thư Thường trực Huyện ủy",
            "Phó Bí thư Huyện ủy, Chủ tịch UBND huyện",
            "Ủy viên Ban Thường vụ, Phó Chủ tịch UBND huyện",
            "Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức Huyện ủy",
            "Ủy viên Ban Thường vụ, Trưởng Ban Tuyên giáo Huyện ủy",
            "Ủy viên Ban Thường vụ, Trưởng Ban Dân vận Huyện ủy",
            "Ủy viên Ban Thường vụ, Phó Chủ tịch HĐND huyện",
            "Ủy viên Ban Thường vụ, Trưởng Công an huyện",
            "Ủy viên Ban Thường vụ, Chỉ huy trưởng Ban Chỉ huy Quân sự huyện",
            "Ủy viên Ban Thường vụ, Chủ nhiệm Ủy ban Kiểm tra Huyện ủy");

    /** Those who are members of the executive committee only, in the order of td-huyen-uy-vien-01 and so on. */
    static final List<String> EXECUTIVE_COMMITTEE = List.of(
            "Trưởng phòng Tài chính - Kế hoạch",
            "Trưởng phòng Nông nghiệp và Phát triển nông thôn",
            "Trưởng phòng Tài nguyên và Môi trường",
            "Chủ tịch Liên đoàn Lao động huyện",
            "Trưởng phòng Lao động, Thương binh và Xã hội",
            "Bí thư Huyện đoàn",
            "Chủ tịch Hội Liên hiệp Phụ nữ huyện",
            "Giám đốc Trung tâm Y tế huyện",
            "Trưởng phòng Kinh tế - Hạ tầng",
            "Trưởng phòng Giáo dục và Đào tạo",
            "Trưởng phòng Văn hóa và Thông tin",
            "Chủ tịch Hội Nông dân huyện",
            "Phó Chủ tịch UBND huyện",
            "Chủ tịch Ủy ban MTTQ huyện",
            "Chánh Văn phòng Huyện ủy",
            "Giám đốc Ban quản lý dự án",
            "Chánh án Tòa án nhân dân huyện");

    private final DistrictRows rows;

    DistrictLeaders(DistrictRows rows) {
        this.rows = rows;
    }

    void add() {
        String standing = PREFIX + "standing-committee";
        rows.unit(
                standing,
                "Ban Thường vụ Huyện ủy",
                UnitKind.DISTRICT_STANDING_COMMITTEE,
                PREFIX + "district",
                STANDING_COMMITTEE.size());
        rows.collective(
                standing, SubjectKind.STANDING_COMMITTEE, "Tập thể Ban Thường vụ Huyện ủy", "Ban Thường vụ Huyện ủy");
        for (int number = 1; number <= STANDING_COMMITTEE.size(); number++) {
            member(standing, number);
        }
        executiveCommittee();
    }

    static String accountOf(String positions) {
        int standing = STANDING_COMMITTEE.indexOf(positions);
        return standing >= 0
                ? "td-thuong-vu-%02d".formatted(standing + 1)
                : "td-huyen-uy-vien-%02d".formatted(EXECUTIVE_COMMITTEE.indexOf(positions) + 1);
    }

    private void member(String unit, int number) {
        String positions = STANDING_COMMITTEE.get(number - 1);
        String person = rows.leader(
                unit, SubjectKind.STANDING_COMMITTEE_MEMBER, positions, "Ủy viên Ban Thường vụ Huyện ủy", number == 1);
        rows.earlierLevels(person, "Ban Thường vụ Tỉnh ủy");
        boolean leads = number <= 2;
        rows.account(
                accountOf(positions),
                positions,
                leads ? "Cán bộ; Giám sát; Đảng viên" : "Đảng viên",
                leads ? unit : "",
                leads ? PREFIX + "district" : "",
                person);
    }

    private void executiveCommittee() {
        String executive = PREFIX + "executive-committee";
        rows.unit(
                executive,
                "Ban Chấp hành Đảng bộ huyện",
                UnitKind.DISTRICT_EXECUTIVE_COMMITTEE,
                PREFIX + "district",
                0);
        EXECUTIVE_COMMITTEE.forEach(positions -> {
            String person = rows.leader(
                    executive,
                    SubjectKind.EXECUTIVE_COMMITTEE_MEMBER,
                    "Huyện ủy viên, " + positions,
                    "Ủy viên Ban Chấp hành Đảng bộ huyện",
                    false);
            rows.earlierLevels(person, "Ban Thường vụ Huyện ủy");
            rows.account(accountOf(positions), "Huyện ủy viên, " + positions, "Đảng viên", "", "", person);
        });
    }
}
