package vn.kiemdiem.district;

import static vn.kiemdiem.district.DistrictRows.PREFIX;

import java.util.ArrayList;
import java.util.List;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.organization.UnitKind;

/** The Party committees of the police, the military and the health centre; only the police's has a standing committee. */
final class SpecialCommittees {

    private static final String BY_DISTRICT = "Ban Thường vụ Huyện ủy";

    private final DistrictRows rows;
    private final DistrictSize size;
    private final PartyBranches branches;

    SpecialCommittees(DistrictRows rows, DistrictSize size, PartyBranches branches) {
        this.rows = rows;
        this.size = size;
        this.branches = branches;
    }

    void add() {
        police();
        withoutStandingCommittee(
                "military", "Quân sự huyện", UnitKind.MILITARY_COMMITTEE, "td-quan-su", size.branchesOfMilitary());
        withoutStandingCommittee(
                "health", "Trung tâm Y tế huyện", UnitKind.GRASSROOTS_COMMITTEE, "td-y-te", size.branchesOfHealth());
    }

    private void police() {
        String name = "Công an huyện";
        String id = committee("police", name, UnitKind.POLICE_COMMITTEE, "standing");
        String standing = id + "-standing-committee";
        rows.unit(standing, "Ban Thường vụ Đảng ủy " + name, UnitKind.GRASSROOTS_STANDING_COMMITTEE, id, 4);
        rows.collective(
                standing,
                SubjectKind.STANDING_COMMITTEE,
                "Tập thể Ban Thường vụ Đảng ủy " + name,
                "Ban Thường vụ Đảng ủy cơ sở");
        List.of("Phó Bí thư Thường trực Đảng ủy", "Phó Bí thư Đảng ủy", "Ủy viên Ban Thường vụ")
                .forEach(post -> person(standing, SubjectKind.STANDING_COMMITTEE_MEMBER, post, false));
        members(id, 6);
        List<String> units = new ArrayList<>(List.of(id, id + "-executive-committee", standing));
        account("td-cong-an", name, units, id, size.branchesOfPolice());
    }

    private void withoutStandingCommittee(String slug, String name, UnitKind kind, String account, int branchCount) {
        String id = committee(slug, name, kind, "");
        String executive = id + "-executive-committee";
        rows.collective(
                executive,
                SubjectKind.EXECUTIVE_COMMITTEE,
                "Tập thể Ban Chấp hành Đảng bộ " + name,
                "Ban Chấp hành Đảng bộ cơ sở");
        person(executive, SubjectKind.EXECUTIVE_COMMITTEE_MEMBER, "Bí thư Đảng ủy", true);
        person(executive, SubjectKind.EXECUTIVE_COMMITTEE_MEMBER, "Phó Bí thư Đảng ủy", false);
        members(id, 5);
        account(account, name, new ArrayList<>(List.of(id, executive)), id, branchCount);
    }

    private String committee(String slug, String name, UnitKind kind, String committee) {
        String id = PREFIX + slug;
        rows.unit(id, "Đảng ủy " + name, kind, PREFIX + "district", committee, 2);
        rows.collective(id, SubjectKind.PARTY_ORGANIZATION, "Đảng bộ " + name, "Đảng bộ cơ sở");
        rows.unit(
                id + "-executive-committee",
                "Ban Chấp hành Đảng bộ " + name,
                UnitKind.GRASSROOTS_EXECUTIVE_COMMITTEE,
                id,
                2);
        return id;
    }

    private void members(String committee, int count) {
        for (int member = 0; member < count; member++) {
            person(
                    committee + "-executive-committee",
                    SubjectKind.EXECUTIVE_COMMITTEE_MEMBER,
                    "Ủy viên Ban Chấp hành",
                    false);
        }
    }

    private void person(String unit, SubjectKind kind, String positions, boolean head) {
        rows.earlierLevels(rows.leader(unit, kind, positions, kind.vietnameseName(), head), BY_DISTRICT);
    }

    private void account(String account, String name, List<String> units, String committee, int branchCount) {
        for (int number = 1; number <= branchCount; number++) {
            String branchName = "Chi bộ %02d %s".formatted(number, name);
            String unit = branches.subordinate(committee, number, branchName);
            if (size.accountPerBranch()) {
                rows.staff("%s-chi-bo-%02d".formatted(account, number), branchName, unit);
            } else {
                units.add(unit);
            }
        }
        rows.staff(account, "Đảng ủy " + name, units.toArray(String[]::new));
    }
}
