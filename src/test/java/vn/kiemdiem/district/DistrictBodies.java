package vn.kiemdiem.district;

import static vn.kiemdiem.district.DistrictRows.PREFIX;

import java.util.List;
import java.util.stream.IntStream;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.organization.UnitKind;

/** The bodies of the district: Party boards, council, people's committee and its agencies, Front, mass organizations. */
final class DistrictBodies {

    private static final String DISTRICT = PREFIX + "district";
    private static final String STATE = PREFIX + "peoples-committee";
    private static final String HEADS = "Cấp trưởng cơ quan, đơn vị huyện";
    private static final String DEPUTIES = "Cấp phó cơ quan, đơn vị huyện";
    private static final List<String> MASS_ORGANIZATIONS = List.of(
            "Liên đoàn Lao động huyện",
            "Huyện đoàn",
            "Hội Liên hiệp Phụ nữ huyện",
            "Hội Nông dân huyện",
            "Hội Cựu chiến binh huyện");
    private static final List<String> AGENCIES = List.of(
            "Phòng Tài chính - Kế hoạch",
            "Phòng Giáo dục và Đào tạo",
            "Phòng Nông nghiệp và Phát triển nông thôn",
            "Phòng Tài nguyên và Môi trường",
            "Phòng Lao động, Thương binh và Xã hội",
            "Phòng Kinh tế - Hạ tầng",
            "Phòng Văn hóa và Thông tin",
            "Phòng Dân tộc",
            "Phòng Tư pháp",
            "Phòng Y tế",
            "Thanh tra huyện",
            "Ban quản lý dự án",
            "Trung tâm dịch vụ Nông nghiệp",
            "Trung tâm phát triển quỹ đất",
            "Trung tâm Văn hóa, thể thao và Truyền thông",
            "Trung tâm giáo dục nghề nghiệp - Giáo dục thường xuyên",
            "Ban quản lý Rừng phòng hộ");
    private static final List<String> ASSOCIATIONS = List.of(
            "Hội Chữ thập đỏ",
            "Hội Khuyến học",
            "Hội Người cao tuổi",
            "Hội Cựu thanh niên xung phong",
            "Hội Đông y",
            "Hội Luật gia");

    private final DistrictRows rows;
    private final DistrictSize size;

    DistrictBodies(DistrictRows rows, DistrictSize size) {
        this.rows = rows;
        this.size = size;
    }

    void add() {
        partyBodies();
        stateBodies();
        frontAndMassOrganizations();
        IntStream.rangeClosed(1, size.agencies()).forEach(this::agency);
        IntStream.rangeClosed(1, size.associations()).forEach(this::association);
        IntStream.rangeClosed(1, size.schools()).forEach(this::school);
    }

    private void partyBodies() {
        String permanent = PREFIX + "permanent-board";
        rows.unit(permanent, "Thường trực Huyện ủy", UnitKind.DISTRICT_PERMANENT_BOARD, DISTRICT, 3);
        rows.account("td-thuong-truc", "Thường trực Huyện ủy", "Cán bộ; Giám sát", permanent, DISTRICT, "");
        board("organization-board", "Ban Tổ chức Huyện ủy", UnitKind.DISTRICT_ORGANIZATION_BOARD);
        rows.account(
                "td-ban-to-chuc",
                "Ban Tổ chức Huyện ủy",
                "Cán bộ; Giám sát",
                PREFIX + "organization-board",
                DISTRICT,
                "");
        inspectionCommittee();
        board("propaganda-board", "Ban Tuyên giáo Huyện ủy", UnitKind.DISTRICT_PARTY_BOARD);
        rows.staff("td-ban-tuyen-giao", "Ban Tuyên giáo Huyện ủy", PREFIX + "propaganda-board");
        board("mobilization-board", "Ban Dân vận Huyện ủy", UnitKind.DISTRICT_PARTY_BOARD);
        rows.staff("td-ban-dan-van", "Ban Dân vận Huyện ủy", PREFIX + "mobilization-board");
        board("party-office", "Văn phòng Huyện ủy", UnitKind.DISTRICT_PARTY_OFFICE);
        rows.leader(PREFIX + "party-office", SubjectKind.UNIT_LEADER, "Chánh Văn phòng", HEADS, true);
        rows.staff(
                "td-van-phong",
                "Văn phòng Huyện ủy",
                PREFIX + "party-office",
                DISTRICT,
                PREFIX + "executive-committee");
    }

    /** The head of a Party board is a member of the district's standing committee and rated as such. */
    private void board(String slug, String name, UnitKind kind) {
        String id = PREFIX + slug;
        rows.unit(id, name, kind, DISTRICT, 3);
        agencyAndLeadership(id, name);
        deputies(id, "Cấp phó " + name);
    }

    private void inspectionCommittee() {
        String id = PREFIX + "inspection-committee";
        String name = "Ủy ban Kiểm tra Huyện ủy";
        rows.unit(id, name, UnitKind.DISTRICT_INSPECTION_COMMITTEE, DISTRICT, 3);
        rows.collective(id, SubjectKind.INSPECTION_COMMITTEE, "Tập thể " + name, name);
        rows.collective(id, SubjectKind.AGENCY, "Cơ quan " + name, "Cơ quan, đơn vị huyện");
        deputies(id, "Phó Chủ nhiệm " + name);
        rows.staff("td-uy-ban-kiem-tra", name, id);
    }

    private void stateBodies() {
        String council = PREFIX + "council";
        rows.unit(council, "Thường trực HĐND huyện", UnitKind.DISTRICT_COUNCIL_PERMANENT_BOARD, DISTRICT, 4);
        rows.collective(
                council,
                SubjectKind.COUNCIL_PERMANENT_BOARD,
                "Tập thể Thường trực HĐND huyện",
                "Thường trực HĐND huyện");
        List.of("Phó Trưởng Ban Pháp chế HĐND huyện", "Phó Trưởng Ban Kinh tế - Xã hội HĐND huyện")
                .forEach(post -> rows.leader(
                        council, SubjectKind.COUNCIL_BOARD_DEPUTY, post, "Cấp phó các ban của HĐND huyện", false));
        rows.staff("td-hdnd-huyen", "Thường trực HĐND huyện", council);
        office("council-office", "Văn phòng HĐND - UBND huyện", UnitKind.DISTRICT_COUNCIL_OFFICE);
        rows.staff("td-van-phong-hdnd-ubnd", "Văn phòng HĐND - UBND huyện", PREFIX + "council-office");
        rows.unit(STATE, "UBND huyện", UnitKind.DISTRICT_PEOPLES_COMMITTEE, DISTRICT, 3);
        rows.collective(STATE, SubjectKind.PEOPLES_COMMITTEE, "Tập thể lãnh đạo UBND huyện", "Lãnh đạo UBND huyện");
        rows.leader(
                STATE,
                SubjectKind.PEOPLES_COMMITTEE_DEPUTY_CHAIR,
                "Huyện ủy viên, Phó Chủ tịch UBND huyện",
                "Phó Chủ tịch UBND huyện",
                false);
        rows.staff("td-ubnd-huyen", "UBND huyện", STATE);
        office("home-affairs-office", "Phòng Nội vụ huyện", UnitKind.DISTRICT_HOME_AFFAIRS_OFFICE);
        rows.staff("td-phong-noi-vu", "Phòng Nội vụ huyện", PREFIX + "home-affairs-office");
    }

    private void office(String slug, String name, UnitKind kind) {
        String id = PREFIX + slug;
        rows.unit(id, name, kind, DISTRICT, 3);
        withHeadAndDeputies(id, name);
    }

    private void frontAndMassOrganizations() {
        String front = PREFIX + "front";
        rows.unit(front, "Ủy ban MTTQ huyện", UnitKind.DISTRICT_FRONT, DISTRICT, 2);
        rows.collective(
                front,
                SubjectKind.FRONT_PERMANENT_BOARD,
                "Tập thể Ban Thường trực Ủy ban MTTQ huyện",
                "Mặt trận, đoàn thể huyện");
        rows.leader(front, SubjectKind.UNIT_LEADER, "Chủ tịch Ủy ban MTTQ huyện", HEADS, true);
        rows.staff("td-mttq-huyen", "Ủy ban MTTQ huyện", front);
        for (int number = 1; number <= MASS_ORGANIZATIONS.size(); number++) {
            String id = PREFIX + "mass-organization-%02d".formatted(number);
            String name = MASS_ORGANIZATIONS.get(number - 1);
            rows.unit(id, name, UnitKind.DISTRICT_MASS_ORGANIZATION, DISTRICT, 2);
            rows.collective(
                    id,
                    SubjectKind.MASS_ORGANIZATION_COMMITTEE,
                    "Tập thể Ban Thường vụ " + name,
                    "Mặt trận, đoàn thể huyện");
            rows.leader(id, SubjectKind.UNIT_LEADER, "Cấp trưởng " + name, HEADS, true);
            rows.staff("td-doan-the-%02d".formatted(number), name, id);
        }
    }

    private void agency(int number) {
        String id = PREFIX + "agency-%02d".formatted(number);
        String name = AGENCIES.get(number - 1);
        rows.unit(id, name, UnitKind.DISTRICT_AGENCY, STATE, 3);
        withHeadAndDeputies(id, name);
        rows.staff("td-co-quan-%02d".formatted(number), name, id);
    }

    private void association(int number) {
        String id = PREFIX + "mass-association-%02d".formatted(number);
        String name = ASSOCIATIONS.get(number - 1) + " huyện";
        rows.unit(id, name, UnitKind.MASS_ORGANIZATION, STATE, 1);
        rows.leader(id, SubjectKind.MASS_ASSOCIATION_HEAD, "Chủ tịch " + name, "Cấp trưởng hội quần chúng", true);
        rows.staff("td-hoi-%02d".formatted(number), name, id);
    }

    private void school(int number) {
        String id = PREFIX + "school-%02d".formatted(number);
        String name = "Trường học %02d".formatted(number);
        String group = "Hiệu trưởng, Phó Hiệu trưởng trường trực thuộc";
        rows.unit(id, name, UnitKind.AGENCY, PREFIX + "agency-02", 2);
        rows.leader(id, SubjectKind.SCHOOL_LEADER, "Hiệu trưởng", group, true);
        rows.leader(id, SubjectKind.SCHOOL_LEADER, "Phó Hiệu trưởng", group, false);
        rows.staff("td-truong-%02d".formatted(number), name, id);
    }

    private void withHeadAndDeputies(String id, String name) {
        agencyAndLeadership(id, name);
        rows.leader(id, SubjectKind.UNIT_LEADER, "Cấp trưởng " + name, HEADS, true);
        deputies(id, "Cấp phó " + name);
    }

    private void agencyAndLeadership(String id, String name) {
        rows.collective(id, SubjectKind.AGENCY, name, "Cơ quan, đơn vị huyện");
        rows.collective(
                id, SubjectKind.UNIT_LEADERSHIP, "Tập thể lãnh đạo " + name, "Tập thể lãnh đạo cơ quan, đơn vị huyện");
    }

    private void deputies(String id, String post) {
        rows.leader(id, SubjectKind.UNIT_DEPUTY, post, DEPUTIES, false);
        rows.leader(id, SubjectKind.UNIT_DEPUTY, post, DEPUTIES, false);
    }
}
