package vn.kiemdiem.organization;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kiemdiem.demo.Demos;

/** The invented district of plan 128-KH/HU, through the product's import. */
@ImportTest
class BuDopOrganizationTest {

    private static final String PLAN = "bu-dop-2023";
    private static final Set<UnitKind> GRASSROOTS = EnumSet.of(
            UnitKind.COMMUNE_COMMITTEE,
            UnitKind.POLICE_COMMITTEE,
            UnitKind.MILITARY_COMMITTEE,
            UnitKind.GRASSROOTS_COMMITTEE,
            UnitKind.GRASSROOTS_BRANCH);

    private ImportResult result;

    @Autowired
    private Organization organization;

    @BeforeEach
    void importTheDistrict(@Autowired OrganizationImport imports) {
        result = imports.importFiles(Demos.organization(PLAN));
    }

    @Test
    void theDemoFitsIntoANewcomersHead() {
        assertThat(List.of(
                        result.units().created(),
                        result.subjects().created(),
                        result.accounts().created()))
                .containsExactly(38, 87, 39);
    }

    @Test
    void everyUnitHasSomebodyWhoActsForIt() {
        assertThat(organization.units())
                .allSatisfy(unit -> assertThat(organization.staffOf(Set.of(unit.id())))
                        .as(unit.id())
                        .isNotEmpty());
    }

    @Test
    @DisplayName("S002-R03: mỗi tổ chức cơ sở đảng có nhiều nhất một cơ quan, hoặc HĐND và UBND của xã")
    void everyGrassrootsOrganizationHasItsOwnStateSide() {
        Set<UnitKind> stateSide = EnumSet.of(
                UnitKind.DISTRICT_AGENCY, UnitKind.COMMUNE_COUNCIL_PERMANENT_BOARD, UnitKind.COMMUNE_PEOPLES_COMMITTEE);

        Map<UnitKind, List<Integer>> sizes = grassroots().stream()
                .collect(groupingBy(
                        Unit::kind,
                        mapping(
                                unit -> organization
                                        .unitsBelow(unit.id(), stateSide)
                                        .size(),
                                toList())));

        assertThat(sizes)
                .containsEntry(UnitKind.COMMUNE_COMMITTEE, List.of(2, 2))
                .containsEntry(UnitKind.GRASSROOTS_COMMITTEE, List.of(1))
                .containsEntry(UnitKind.GRASSROOTS_BRANCH, List.of(1, 1, 1, 1))
                .containsEntry(UnitKind.POLICE_COMMITTEE, List.of(0))
                .containsEntry(UnitKind.MILITARY_COMMITTEE, List.of(0));
    }

    @Test
    @DisplayName("S002-R06: mỗi ủy viên Ban Thường vụ Huyện ủy có tài khoản để viết bản tự kiểm điểm")
    void everyMemberOfTheStandingCommitteeWritesForHimself() {
        assertThat(organization.subjectsOf(
                        "bu-dop-standing-committee", EnumSet.of(SubjectKind.STANDING_COMMITTEE_MEMBER)))
                .hasSize(5)
                .allSatisfy(member -> assertThat(organization.accounts())
                        .filteredOn(account -> member.id().equals(account.subjectId()))
                        .hasSize(1));
    }

    @Test
    @DisplayName("S002-D14: mỗi tổ chức cơ sở đảng có ủy viên phụ trách và tổ trưởng tổ công tác của khối")
    void everyGrassrootsOrganizationHasTwoAttendees() {
        Map<String, Long> attendees = Demos.attendees(PLAN).stream()
                .flatMap(file -> new String(file.content(), StandardCharsets.UTF_8)
                        .lines()
                        .skip(1))
                .map(line -> line.split(",")[1])
                .collect(groupingBy(unit -> unit, counting()));

        assertThat(attendees.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        grassroots().stream().map(Unit::id).toList());
        assertThat(attendees.values()).containsOnly(2L);
    }

    private List<Unit> grassroots() {
        return organization.units().stream()
                .filter(unit -> GRASSROOTS.contains(unit.kind()))
                .toList();
    }
}
