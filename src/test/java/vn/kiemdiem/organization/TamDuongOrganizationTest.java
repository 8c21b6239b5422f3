package vn.kiemdiem.organization;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kiemdiem.demo.Demos;
import vn.kiemdiem.district.TamDuongDistrict;
import vn.kiemdiem.organization.table.TableFile;

/** The invented district of plan 310-KH/HU, in its real size and as its demo shows it, through the product's import. */
@ImportTest
class TamDuongOrganizationTest {

    private static final String ROOT = "tam-duong-province-standing-committee";

    @Autowired
    private OrganizationImport imports;

    @Autowired
    private Organization organization;

    static List<List<TableFile>> sizes() {
        return List.of(TamDuongDistrict.ofRealSize().organization(), Demos.organization("tam-duong-2024"));
    }

    @Test
    void theRealSizeIsThatOfTheDistrict() {
        ImportResult result = imports.importFiles(TamDuongDistrict.ofRealSize().organization());

        assertThat(result.units().created()).isEqualTo(440);
        assertThat(result.subjects().created()).isEqualTo(4961);
        assertThat(unitsByKind())
                .containsEntry(UnitKind.COMMUNE_COMMITTEE, 13L)
                .containsEntry(UnitKind.BRANCH, 176L)
                .containsEntry(UnitKind.GRASSROOTS_BRANCH, 30L)
                .containsEntry(UnitKind.DISTRICT_AGENCY, 17L);
        assertThat(organization.units())
                .filteredOn(Unit::hasBranchCommittee)
                .size()
                .isEqualTo(131);
        assertThat(subjectsByKind())
                .containsEntry(SubjectKind.BRANCH, 206L)
                .containsEntry(SubjectKind.BRANCH_COMMITTEE, 131L)
                .containsEntry(SubjectKind.MEMBER, 3_290L);
    }

    @Test
    void theDemoFitsIntoANewcomersHead() {
        ImportResult result = imports.importFiles(Demos.organization("tam-duong-2024"));

        assertThat(List.of(
                        result.units().created(),
                        result.subjects().created(),
                        result.accounts().created()))
                .containsExactly(72, 384, 65);
    }

    @Test
    void everySortOfBodyAndOfSubjectThatThePlanNamesIsThere() {
        imports.importFiles(Demos.organization("tam-duong-2024"));

        assertThat(unitsByKind().keySet()).containsAll(namedByThePlan());
        assertThat(subjectsByKind().keySet())
                .isEqualTo(EnumSet.complementOf(EnumSet.of(SubjectKind.SECTION_COMMITTEE)));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void everyUnitHasSomebodyWhoActsForIt(List<TableFile> files) {
        imports.importFiles(files);

        assertThat(organization.units())
                .allSatisfy(unit -> assertThat(organization.staffOf(Set.of(unit.id())))
                        .as(unit.id())
                        .isNotEmpty());
    }

    @Test
    void onlyTheDistrictTheCommunesAndThePoliceHaveAStandingCommittee() {
        imports.importFiles(Demos.organization("tam-duong-2024"));

        assertThat(organization.units())
                .filteredOn(Unit::hasStandingCommittee)
                .extracting(Unit::kind)
                .containsOnly(UnitKind.DISTRICT_COMMITTEE, UnitKind.COMMUNE_COMMITTEE, UnitKind.POLICE_COMMITTEE);
    }

    @Test
    void branchesWithAndWithoutCommitteeAreUnderEveryCommittee() {
        imports.importFiles(Demos.organization("tam-duong-2024"));
        Set<UnitKind> committees = EnumSet.of(
                UnitKind.COMMUNE_COMMITTEE,
                UnitKind.POLICE_COMMITTEE,
                UnitKind.MILITARY_COMMITTEE,
                UnitKind.GRASSROOTS_COMMITTEE);

        assertThat(organization.unitsBelow(ROOT, committees))
                .allSatisfy(
                        committee -> assertThat(organization.unitsBelow(committee.id(), EnumSet.of(UnitKind.BRANCH)))
                                .as(committee.name())
                                .extracting(Unit::hasBranchCommittee)
                                .contains(true, false));
    }

    private Map<UnitKind, Long> unitsByKind() {
        return below(organization.unitsBelow(ROOT, EnumSet.allOf(UnitKind.class)), Unit::kind);
    }

    private Map<SubjectKind, Long> subjectsByKind() {
        return below(organization.subjectsOf(ROOT, EnumSet.allOf(SubjectKind.class)), Subject::kind);
    }

    private static <T, K> Map<K, Long> below(Collection<T> rows, Function<T, K> kind) {
        return rows.stream().collect(groupingBy(kind, counting()));
    }

    private static Set<UnitKind> namedByThePlan() {
        Set<UnitKind> kinds = EnumSet.range(UnitKind.DISTRICT_COMMITTEE, UnitKind.DISTRICT_MASS_ORGANIZATION);
        kinds.addAll(EnumSet.range(UnitKind.COMMUNE_COMMITTEE, UnitKind.GRASSROOTS_STANDING_COMMITTEE));
        kinds.addAll(EnumSet.of(
                UnitKind.PROVINCE_ORGANIZATION_BOARD,
                UnitKind.GRASSROOTS_BRANCH,
                UnitKind.BRANCH,
                UnitKind.MASS_ORGANIZATION,
                UnitKind.AGENCY));
        return kinds;
    }
}
