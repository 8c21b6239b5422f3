package vn.kiemdiem.organization;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kiemdiem.demo.Demos;
import vn.kiemdiem.organization.ImportResult.Count;

/** The invented district of plan 33-KH/HU, imported into an installation that has the school branch already. */
@ImportTest
class LamDongOrganizationTest {

    private static final String ROOT = "lam-dong-province-standing-committee";

    @Autowired
    private OrganizationImport imports;

    @Autowired
    private Organization organization;

    private ImportResult result;

    @BeforeEach
    void importAfterTheSchoolBranch() {
        imports.importFiles(Tables.theDemo());
        result = imports.importFiles(Demos.organization("lam-dong-2021"));
    }

    @Test
    void nothingOfItIsTheSchoolBranchsToo() {
        assertThat(result).isEqualTo(new ImportResult(created(116), created(602), created(33)));
        assertThat(organization.units()).hasSize(116 + 5);
        assertThat(organization.subjects()).hasSize(602 + 14);
        assertThat(organization.accounts()).hasSize(33 + 16);
    }

    @Test
    void everyUnitIsBelowTheProvince() {
        List<Unit> below = organization.unitsBelow(ROOT, EnumSet.allOf(UnitKind.class));

        assertThat(below.stream().collect(groupingBy(Unit::kind, counting())))
                .containsOnly(
                        entry(UnitKind.DISTRICT_COMMITTEE, 1L),
                        entry(UnitKind.DISTRICT_STANDING_COMMITTEE, 1L),
                        entry(UnitKind.DISTRICT_PERMANENT_BOARD, 1L),
                        entry(UnitKind.DISTRICT_ORGANIZATION_BOARD, 1L),
                        entry(UnitKind.DISTRICT_INSPECTION_COMMITTEE, 1L),
                        entry(UnitKind.DISTRICT_PARTY_BOARD, 2L),
                        entry(UnitKind.DISTRICT_PARTY_OFFICE, 1L),
                        entry(UnitKind.APPRAISAL_TEAM, 1L),
                        entry(UnitKind.DISTRICT_COUNCIL_PERMANENT_BOARD, 1L),
                        entry(UnitKind.DISTRICT_PEOPLES_COMMITTEE, 1L),
                        entry(UnitKind.DISTRICT_AGENCY, 12L),
                        entry(UnitKind.DISTRICT_FRONT, 1L),
                        entry(UnitKind.DISTRICT_MASS_ORGANIZATION, 5L),
                        entry(UnitKind.COMMUNE_COMMITTEE, 5L),
                        entry(UnitKind.COMMUNE_COUNCIL_PERMANENT_BOARD, 5L),
                        entry(UnitKind.COMMUNE_PEOPLES_COMMITTEE, 5L),
                        entry(UnitKind.COMMUNE_FRONT, 5L),
                        entry(UnitKind.COMMUNE_MASS_ORGANIZATION, 25L),
                        entry(UnitKind.GRASSROOTS_COMMITTEE, 3L),
                        entry(UnitKind.GRASSROOTS_BRANCH, 4L),
                        entry(UnitKind.BRANCH, 34L));
    }

    @Test
    void everySubjectIsOfAKindThatThePlanReviews() {
        List<Subject> subjects = organization.subjectsOf(ROOT, EnumSet.allOf(SubjectKind.class));

        assertThat(subjects.stream().collect(groupingBy(Subject::kind, counting())))
                .containsOnly(
                        entry(SubjectKind.PARTY_ORGANIZATION, 9L),
                        entry(SubjectKind.BRANCH, 38L),
                        entry(SubjectKind.EXECUTIVE_COMMITTEE, 8L),
                        entry(SubjectKind.STANDING_COMMITTEE, 1L),
                        entry(SubjectKind.COUNCIL_PERMANENT_BOARD, 6L),
                        entry(SubjectKind.PEOPLES_COMMITTEE, 6L),
                        entry(SubjectKind.FRONT_PERMANENT_BOARD, 6L),
                        entry(SubjectKind.MASS_ORGANIZATION_COMMITTEE, 30L),
                        entry(SubjectKind.UNIT_LEADERSHIP, 17L),
                        entry(SubjectKind.AGENCY, 22L),
                        entry(SubjectKind.STANDING_COMMITTEE_MEMBER, 11L),
                        entry(SubjectKind.COMMITTEE_MEMBER, 96L),
                        entry(SubjectKind.UNIT_LEADER, 18L),
                        entry(SubjectKind.UNIT_DEPUTY, 26L),
                        entry(SubjectKind.COUNCIL_DEPUTY_CHAIR, 1L),
                        entry(SubjectKind.PEOPLES_COMMITTEE_DEPUTY_CHAIR, 1L),
                        entry(SubjectKind.MEMBER, 306L));
    }

    @Test
    @DisplayName("S001-F22: Mặt trận, đoàn thể cấp xã thuộc ngành của mình ở huyện")
    void communeFrontsAndMassOrganizationsBelongToTheirOwnLine() {
        Set<UnitKind> kinds = EnumSet.of(UnitKind.COMMUNE_FRONT, UnitKind.COMMUNE_MASS_ORGANIZATION);

        assertThat(organization.unitsBelow(ROOT, kinds))
                .hasSize(30)
                .allSatisfy(unit -> assertThat(unit.parentId())
                        .isEqualTo(unit.id()
                                .replaceFirst("commune-\\d+-front", "district-front")
                                .replaceFirst("commune-\\d+-mass", "mass")));
    }

    @Test
    void everyUnitHasSomebodyWhoActsForIt() {
        assertThat(organization.units())
                .filteredOn(unit -> unit.id().startsWith("lam-dong-"))
                .hasSize(116)
                .allSatisfy(unit -> assertThat(organization.staffOf(Set.of(unit.id())))
                        .as(unit.id())
                        .isNotEmpty());
    }

    @Test
    void twoMembersOfTheStandingCommitteeMaySaveAtOnce() {
        assertThat(organization.staffOf(Set.of("lam-dong-standing-committee")))
                .extracting(StaffAccount::id)
                .containsExactly("ld-thuong-vu-1", "ld-thuong-vu-2");
    }

    @Test
    void whoeverSeesTheWholeDistrictIsItsLeadershipItsHubOrTheProvince() {
        Map<String, List<String>> supervisors = organization.accounts().stream()
                .filter(account -> account.id().startsWith("ld-"))
                .filter(account -> account.roles().contains(Role.SUPERVISOR))
                .collect(groupingBy(
                        account -> account.supervisedUnits().iterator().next(), mapping(StaffAccount::id, toList())));

        assertThat(supervisors)
                .containsOnly(
                        entry(
                                "lam-dong-district",
                                List.of("ld-ban-to-chuc", "ld-thuong-truc", "ld-thuong-vu-1", "ld-thuong-vu-2")),
                        entry(ROOT, List.of("ld-tinh-uy")));
    }

    private static Count created(int count) {
        return new Count(count, 0, 0);
    }
}
