package vn.kiemdiem.district;

import static vn.kiemdiem.district.DistrictRows.PREFIX;

import java.util.List;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.organization.UnitKind;

/** The branches (chi bộ) of a district, with their committees and members. */
final class PartyBranches {

    /** Those that the appendix of the plan names, group by group, and then others of a district's bodies. */
    static final List<String> GRASSROOTS = List.of(
            "Viện kiểm sát Nhân dân",
            "trường THPT Bình Lư",
            "Trung tâm dịch vụ Nông nghiệp",
            "Hạt kiểm lâm",
            "phòng Nội vụ",
            "Trung tâm giáo dục nghề nghiệp - Giáo dục thường xuyên",
            "Trường phổ thông Dân tộc nội trú THPT",
            "Bưu điện",
            "phòng Dân tộc",
            "Trung tâm phát triển quỹ đất",
            "Ngân hàng chính sách xã hội",
            "Chi cục Thi hành án dân sự",
            "Thanh tra huyện",
            "Trung tâm Văn hóa, thể thao và Truyền thông",
            "Ban quản lý Rừng phòng hộ",
            "Bảo hiểm xã hội",
            "Hội Cựu chiến binh",
            "Văn phòng Huyện ủy",
            "Ban Tổ chức Huyện ủy",
            "Ban Tuyên giáo Huyện ủy",
            "Ban Dân vận Huyện ủy",
            "Ủy ban Kiểm tra Huyện ủy",
            "Văn phòng HĐND - UBND huyện",
            "phòng Tài chính - Kế hoạch",
            "phòng Nông nghiệp và Phát triển nông thôn",
            "phòng Giáo dục và Đào tạo",
            "phòng Kinh tế - Hạ tầng",
            "Ban quản lý dự án",
            "Mặt trận Tổ quốc huyện",
            "Chi cục Thuế");

    private static final List<String> POSTS = List.of("Bí thư Chi bộ", "Phó Bí thư Chi bộ", "Chi ủy viên");
    private static final List<String> OCCUPATIONS =
            List.of("Nông dân", "Giáo viên", "Công chức", "Viên chức", "Công an viên bản", "Kinh doanh");

    private final DistrictRows rows;
    private final DistrictSize size;

    PartyBranches(DistrictRows rows, DistrictSize size) {
        this.rows = rows;
        this.size = size;
    }

    /** A branch under a party committee; every third has no committee. */
    String subordinate(String above, int number, String name) {
        String id = "%s-branch-%02d".formatted(above, number);
        branch(id, name, UnitKind.BRANCH, above, number % 3 != 2);
        return id;
    }

    /** Branches directly under the district; every second has a committee. */
    void grassroots() {
        for (int number = 1; number <= size.grassrootsBranches(); number++) {
            String id = grassrootsId(number);
            String name = "Chi bộ " + GRASSROOTS.get(number - 1);
            List<String> committee = branch(id, name, UnitKind.GRASSROOTS_BRANCH, PREFIX + "district", number % 2 == 0);
            committee.forEach(person -> rows.earlierLevels(person, "Ban Thường vụ Huyện ủy"));
            rows.staff("td-chi-bo-co-so-%02d".formatted(number), name, id);
        }
    }

    static String grassrootsId(int number) {
        return PREFIX + "grassroots-branch-%02d".formatted(number);
    }

    private List<String> branch(String id, String name, UnitKind kind, String above, boolean withCommittee) {
        boolean direct = kind == UnitKind.GRASSROOTS_BRANCH;
        int leaders = withCommittee ? POSTS.size() : 2;
        rows.unit(id, name, kind, above, withCommittee ? "branch" : "", leaders);
        rows.collective(id, SubjectKind.BRANCH, name, direct ? "Chi bộ cơ sở" : "Chi bộ trực thuộc Đảng ủy");
        if (withCommittee) {
            rows.collective(id, SubjectKind.BRANCH_COMMITTEE, "Tập thể chi ủy " + name, "Tập thể chi ủy");
        }
        List<String> committee = POSTS.subList(0, leaders).stream()
                .map(post -> rows.leader(
                        id, SubjectKind.COMMITTEE_MEMBER, post, "Cấp ủy viên chi bộ", post.equals(POSTS.get(0))))
                .toList();
        int members = size.membersOfABranch() + id.hashCode() % 4 + 3;
        for (int member = 0; member < members; member++) {
            rows.member(id, OCCUPATIONS.get(member % OCCUPATIONS.size()));
        }
        return committee;
    }
}
