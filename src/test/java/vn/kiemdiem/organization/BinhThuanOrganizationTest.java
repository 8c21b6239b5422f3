package vn.kiemdiem.organization;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kiemdiem.demo.Demos;
import vn.kiemdiem.organization.ImportResult.Count;

/** The invented bloc of plan 211-KH/ĐUK, through the product's import: its four tiers and the cases its rules turn on. */
@ImportTest
class BinhThuanOrganizationTest {

    private static final String ROOT = "binh-thuan-bloc";

    @Autowired
    private OrganizationImport imports;

    @Autowired
    private Organization organization;

    private ImportResult result;

    @BeforeEach
    void importTheBloc() {
        result = imports.importFiles(Demos.organization("binh-thuan-bloc-2024"));
    }

    @Test
    void itFitsIntoANewcomersHead() {
        assertThat(List.of(result.units(), result.subjects(), result.accounts()))
                .extracting(Count::created)
                .containsExactly(20, 81, 23);
    }

    @Test
    void everyTierIsBelowTheBloc() {
        assertThat(organization.unitsBelow(ROOT, EnumSet.allOf(UnitKind.class)).stream()
                        .collect(groupingBy(Unit::kind, counting())))
                .containsOnly(
                        entry(UnitKind.BLOC_STANDING_COMMITTEE, 1L),
                        entry(UnitKind.BLOC_ORGANIZATION_BOARD, 1L),
                        entry(UnitKind.BLOC_PARTY_OFFICE, 1L),
                        entry(UnitKind.BLOC_BOARD, 2L),
                        entry(UnitKind.GRASSROOTS_COMMITTEE, 2L),
                        entry(UnitKind.GRASSROOTS_STANDING_COMMITTEE, 1L),
                        entry(UnitKind.GRASSROOTS_EXECUTIVE_COMMITTEE, 2L),
                        entry(UnitKind.SECTION_COMMITTEE, 1L),
                        entry(UnitKind.SECTION_BRANCH, 2L),
                        entry(UnitKind.BRANCH, 4L),
                        entry(UnitKind.GRASSROOTS_BRANCH, 2L));
    }

    @Test
    void everyUnitHasSomebodyWhoActsForIt() {
        assertThat(organization.units())
                .allSatisfy(unit -> assertThat(organization.staffOf(Set.of(unit.id())))
                        .as(unit.id())
                        .isNotEmpty());
    }

    @Test
    @DisplayName(
            "S003-R03: nơi có ban thường vụ thì có tập thể ban thường vụ, nơi không có thì ban chấp hành, không bao giờ cả hai")
    void oneCommitteeOfEachGrassrootsOrganizationIsRated() {
        Map<String, Boolean> standing = Map.of("binh-thuan-grassroots-01", true, "binh-thuan-grassroots-02", false);

        assertThat(standing).allSatisfy((unit, has) -> {
            assertThat(organization.unit(unit).orElseThrow().hasStandingCommittee())
                    .isEqualTo(has);
            assertThat(organization.subjectsOf(
                            unit, EnumSet.of(SubjectKind.STANDING_COMMITTEE, SubjectKind.EXECUTIVE_COMMITTEE)))
                    .extracting(Subject::kind)
                    .containsExactly(has ? SubjectKind.STANDING_COMMITTEE : SubjectKind.EXECUTIVE_COMMITTEE);
        });
    }

    @Test
    @DisplayName("S003-R04: chỉ nơi có chi ủy mới có tập thể chi ủy, ở cả ba loại chi bộ đều có nơi có và nơi không")
    void committeesOfBranchesAreThoseOfTheUnitsThatHaveOne() {
        EnumSet<UnitKind> branches = EnumSet.of(UnitKind.BRANCH, UnitKind.SECTION_BRANCH, UnitKind.GRASSROOTS_BRANCH);

        assertThat(branches)
                .allSatisfy(kind -> assertThat(organization.unitsBelow(ROOT, EnumSet.of(kind)))
                        .extracting(Unit::hasBranchCommittee)
                        .contains(true, false));
        assertThat(organization.unitsBelow(ROOT, branches))
                .allSatisfy(
                        unit -> assertThat(organization.subjectsOf(unit.id(), EnumSet.of(SubjectKind.BRANCH_COMMITTEE)))
                                .as(unit.id())
                                .hasSize(unit.hasBranchCommittee() ? 1 : 0));
    }

    @Test
    @DisplayName(
            "S003-R01: người kết nạp ngay trước và ngay trong sáu tháng, người được miễn, người bị đình chỉ sinh hoạt đảng")
    void someMembersAreLeftOut() {
        assertThat(those(subject -> subject.exempt()
                        || subject.suspendedFrom() != Suspension.NONE
                        || subject.admittedOn() != null && subject.admittedOn().isAfter(LocalDate.of(2024, 1, 1))))
                .extracting(Subject::id, Subject::admittedOn, Subject::exempt, Subject::suspendedFrom)
                .containsExactly(
                        tuple("bt-dang-vien-13", LocalDate.of(2024, 6, 9), false, Suspension.NONE),
                        tuple("bt-dang-vien-14", LocalDate.of(2024, 6, 10), false, Suspension.NONE),
                        tuple("bt-dang-vien-25", LocalDate.of(2024, 6, 12), false, Suspension.NONE),
                        tuple("bt-dang-vien-26", LocalDate.of(2024, 6, 13), false, Suspension.NONE),
                        tuple("bt-dang-vien-31", LocalDate.of(2006, 5, 19), true, Suspension.NONE),
                        tuple("bt-dang-vien-41", LocalDate.of(2006, 5, 19), false, Suspension.COMMITTEE),
                        tuple("bt-dang-vien-43", LocalDate.of(2001, 12, 22), false, Suspension.PARTY_ACTIVITY),
                        tuple("bt-dang-vien-57", LocalDate.of(2024, 8, 31), false, Suspension.NONE),
                        tuple("bt-dang-vien-61", LocalDate.of(2024, 6, 15), false, Suspension.NONE),
                        tuple("bt-dang-vien-62", LocalDate.of(2024, 6, 16), false, Suspension.NONE));
    }

    @Test
    @DisplayName("S003-R02: người sinh hoạt tạm thời ở chi bộ trong Khối và ở nơi khác")
    void someHaveTheirPartyLifeElsewhereForATime() {
        assertThat(those(subject -> subject.temporaryActivityAt() != null))
                .extracting(Subject::id, Subject::temporaryActivityAt)
                .containsExactly(
                        tuple("bt-dang-vien-18", "binh-thuan-grassroots-branch-01"),
                        tuple("bt-dang-vien-49", "Chi bộ nơi cử đi biệt phái"),
                        tuple("bt-dang-vien-56", "Chi bộ nơi học tập trung"));
    }

    private List<Subject> those(Predicate<Subject> condition) {
        return organization.subjects().stream().filter(condition).toList();
    }
}
