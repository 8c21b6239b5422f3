package vn.kiemdiem.district;

import static vn.kiemdiem.district.DistrictRows.PREFIX;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.organization.UnitKind;

/** The communes and the town: committee, council, people's committee, Front and mass organizations, branches. */
final class Communes {

    /** In the order of the plan's appendix: the n-th belongs to the n-th group of attendees. */
    static final List<String> NAMES = List.of(
            "xã Bản Bo",
            "thị trấn Tam Đường",
            "xã Bình Lư",
            "xã Giang Ma",
            "xã Nùng Nàng",
            "xã Hồ Thầu",
            "xã Bản Giang",
            "xã Tả Lèng",
            "xã Sơn Bình",
            "xã Khun Há",
            "xã Nà Tăm",
            "xã Thèn Sin",
            "xã Bản Hòn");

    private static final List<String> MASS_ORGANIZATIONS =
            List.of("Công đoàn", "Đoàn Thanh niên", "Hội Liên hiệp Phụ nữ", "Hội Nông dân", "Hội Cựu chiến binh");
    private static final int PLAIN_COMMITTEE_MEMBERS = 8;
    private static final String KEY_OFFICERS = "Cán bộ chủ chốt xã, thị trấn";
    private static final String BY_DISTRICT = "Ban Thường vụ Huyện ủy";

    private final DistrictRows rows;
    private final DistrictSize size;
    private final PartyBranches branches;

    Communes(DistrictRows rows, DistrictSize size, PartyBranches branches) {
        this.rows = rows;
        this.size = size;
        this.branches = branches;
    }

    void add() {
        IntStream.rangeClosed(1, size.communes()).forEach(this::commune);
    }

    static String id(int number) {
        return PREFIX + "commune-%02d".formatted(number);
    }

    private void commune(int number) {
        String id = id(number);
        String name = NAMES.get(number - 1);
        rows.unit(id, "Đảng ủy " + name, UnitKind.COMMUNE_COMMITTEE, PREFIX + "district", "standing", 3);
        rows.collective(id, SubjectKind.PARTY_ORGANIZATION, "Đảng bộ " + name, "Đảng bộ xã, thị trấn");
        standingCommittee(id, name, number);
        executiveCommittee(id, name);
        List<String> stateSide = stateSide(id, name);
        List<String> frontSide = frontSide(id, name);
        List<String> partySide = new ArrayList<>(List.of(id, id + "-executive-committee", id + "-standing-committee"));
        for (int branch = 1; branch <= size.branchesOfACommune() + number % 4; branch++) {
            String branchName = "Chi bộ " + (branch == 2 ? "trường học" : "bản %02d".formatted(branch)) + " " + name;
            String unit = branches.subordinate(id, branch, branchName);
            if (size.accountPerBranch()) {
                rows.staff("td-xa-%02d-chi-bo-%02d".formatted(number, branch), branchName, unit);
            } else {
                partySide.add(unit);
            }
        }
        accounts(number, name, partySide, stateSide, frontSide);
    }

    /** In every second commune one person is secretary and chairs the council as well. */
    private void standingCommittee(String commune, String name, int number) {
        String id = commune + "-standing-committee";
        rows.unit(id, "Ban Thường vụ Đảng ủy " + name, UnitKind.COMMUNE_STANDING_COMMITTEE, commune, 7);
        rows.collective(
                id,
                SubjectKind.STANDING_COMMITTEE,
                "Tập thể Ban Thường vụ Đảng ủy " + name,
                "Ban Thường vụ Đảng ủy xã, thị trấn");
        boolean both = number % 2 == 1;
        person(id, SubjectKind.COMMUNE_KEY_OFFICER, both ? "Bí thư Đảng ủy, Chủ tịch HĐND" : "Bí thư Đảng ủy", true);
        person(id, SubjectKind.COMMUNE_KEY_OFFICER, "Phó Bí thư Thường trực Đảng ủy", false);
        person(id, SubjectKind.COMMUNE_KEY_OFFICER, "Phó Bí thư Đảng ủy, Chủ tịch UBND", false);
        if (!both) {
            person(id, SubjectKind.COMMUNE_KEY_OFFICER, "Ủy viên Ban Thường vụ, Chủ tịch HĐND", false);
        }
        person(id, SubjectKind.COMMUNE_SECURITY_OFFICER, "Ủy viên Ban Thường vụ, Chỉ huy trưởng Quân sự", false);
        person(id, SubjectKind.COMMUNE_SECURITY_OFFICER, "Ủy viên Ban Thường vụ, Trưởng Công an", false);
        person(
                id,
                SubjectKind.STANDING_COMMITTEE_MEMBER,
                "Ủy viên Ban Thường vụ, Chủ nhiệm Ủy ban Kiểm tra Đảng ủy",
                false);
    }

    private void person(String unit, SubjectKind kind, String positions, boolean head) {
        String group = kind == SubjectKind.COMMUNE_KEY_OFFICER ? KEY_OFFICERS : kind.vietnameseName();
        rows.earlierLevels(rows.leader(unit, kind, positions, group, head), BY_DISTRICT);
    }

    private void executiveCommittee(String commune, String name) {
        String id = commune + "-executive-committee";
        rows.unit(id, "Ban Chấp hành Đảng bộ " + name, UnitKind.COMMUNE_EXECUTIVE_COMMITTEE, commune, 0);
        for (int member = 0; member < PLAIN_COMMITTEE_MEMBERS; member++) {
            person(id, SubjectKind.EXECUTIVE_COMMITTEE_MEMBER, "Ủy viên Ban Chấp hành", false);
        }
    }

    private List<String> stateSide(String commune, String name) {
        String council = commune + "-council";
        rows.unit(council, "Thường trực HĐND " + name, UnitKind.COMMUNE_COUNCIL_PERMANENT_BOARD, commune, 2);
        rows.collective(
                council,
                SubjectKind.COUNCIL_PERMANENT_BOARD,
                "Tập thể Thường trực HĐND " + name,
                "Thường trực HĐND xã, thị trấn");
        rows.leader(
                council,
                SubjectKind.COUNCIL_DEPUTY_CHAIR,
                "Phó Chủ tịch HĐND",
                "Phó Chủ tịch HĐND xã, thị trấn",
                false);
        String state = commune + "-peoples-committee";
        rows.unit(state, "UBND " + name, UnitKind.COMMUNE_PEOPLES_COMMITTEE, commune, 3);
        rows.collective(
                state, SubjectKind.PEOPLES_COMMITTEE, "Tập thể lãnh đạo UBND " + name, "Lãnh đạo UBND xã, thị trấn");
        for (int deputy = 0; deputy < 2; deputy++) {
            rows.leader(
                    state,
                    SubjectKind.PEOPLES_COMMITTEE_DEPUTY_CHAIR,
                    "Phó Chủ tịch UBND",
                    "Phó Chủ tịch UBND xã, thị trấn",
                    false);
        }
        return List.of(council, state);
    }

    private List<String> frontSide(String commune, String name) {
        List<String> units = new ArrayList<>();
        String front = commune + "-front";
        rows.unit(front, "Ủy ban MTTQ " + name, UnitKind.COMMUNE_FRONT, commune, 2);
        rows.collective(
                front,
                SubjectKind.FRONT_PERMANENT_BOARD,
                "Tập thể Ban Thường trực Ủy ban MTTQ " + name,
                "Ban Thường trực Ủy ban MTTQ xã, thị trấn");
        officers(front, "Chủ tịch Ủy ban MTTQ", "Phó Chủ tịch Ủy ban MTTQ");
        units.add(front);
        for (int number = 1; number <= MASS_ORGANIZATIONS.size(); number++) {
            String id = "%s-mass-organization-%02d".formatted(commune, number);
            String body = MASS_ORGANIZATIONS.get(number - 1) + " " + name;
            rows.unit(id, body, UnitKind.COMMUNE_MASS_ORGANIZATION, commune, 2);
            rows.collective(
                    id,
                    SubjectKind.MASS_ORGANIZATION_COMMITTEE,
                    "Tập thể Ban Thường vụ " + body,
                    "Ban Thường vụ đoàn thể xã, thị trấn");
            officers(id, "Cấp trưởng " + body, "Cấp phó " + body);
            units.add(id);
        }
        return units;
    }

    private void officers(String unit, String head, String deputy) {
        String group = "Cấp trưởng, cấp phó MTTQ, đoàn thể xã, thị trấn";
        rows.leader(unit, SubjectKind.COMMUNE_FRONT_OFFICER, head, group, true);
        rows.leader(unit, SubjectKind.COMMUNE_FRONT_OFFICER, deputy, group, false);
    }

    private void accounts(int number, String name, List<String> party, List<String> state, List<String> front) {
        rows.staff(
                "td-xa-%02d".formatted(number),
                size.accountPerBranch() ? "Đảng ủy " + name : "Đảng ủy " + name + " và các chi bộ trực thuộc",
                party.toArray(String[]::new));
        rows.staff("td-chinh-quyen-xa-%02d".formatted(number), "HĐND, UBND " + name, state.toArray(String[]::new));
        rows.staff("td-mat-tran-xa-%02d".formatted(number), "Mặt trận, đoàn thể " + name, front.toArray(String[]::new));
    }
}
