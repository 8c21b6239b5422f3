package vn.kiemdiem.organization.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.data.jdbc.DataJdbcTest;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase.Replace;
import org.springframework.context.annotation.Import;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import vn.kiemdiem.database.TestDatabase;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.organization.Suspension;
import vn.kiemdiem.organization.Unit;
import vn.kiemdiem.organization.UnitKind;

@DataJdbcTest
@AutoConfigureTestDatabase(replace = Replace.NONE)
@Import({TestDatabase.class, Organization.class, UnitsVocabulary.class, SubjectsVocabulary.class})
class VocabularyTest {

    private final DelegateExecution inTheCommune = mock(DelegateExecution.class);

    @Autowired
    UnitsVocabulary units;

    @Autowired
    SubjectsVocabulary subjects;

    @Autowired
    JdbcAggregateTemplate template;

    @BeforeEach
    void aCommuneWithTwoBranches() {
        template.insertAll(List.of(
                unit("commune", UnitKind.COMMUNE_COMMITTEE, null, false),
                unit("executive", UnitKind.COMMUNE_EXECUTIVE_COMMITTEE, "commune", false),
                unit("branch-with", UnitKind.BRANCH, "commune", true),
                unit("branch-without", UnitKind.BRANCH, "commune", false),
                unit("group", UnitKind.PARTY_GROUP, "branch-with", false)));
        template.insertAll(List.of(
                subject("member-of-branch", SubjectKind.MEMBER, "branch-with"),
                subject("member-of-group", SubjectKind.MEMBER, "group"),
                subject("committee", SubjectKind.EXECUTIVE_COMMITTEE, "executive")));
        when(inTheCommune.getVariable("unit")).thenReturn("commune");
    }

    @Test
    void belowIsTheOneUnitOfTheKindDirectlyBelow() {
        assertThat(units.below("commune", "commune-executive-committee")).isEqualTo("executive");
    }

    @Test
    void belowRefusesWhereThereIsNoneOrMoreThanOne() {
        assertThatExceptionOfType(ProcessEngineException.class)
                .isThrownBy(() -> units.below("commune", "branch"))
                .withMessageContaining("danh sách đơn vị có 2");
        assertThatExceptionOfType(ProcessEngineException.class)
                .isThrownBy(() -> units.below("commune", "party-group"))
                .withMessageContaining("danh sách đơn vị có 0");
    }

    @Test
    @DisplayName("S000-R14: with and without a branch committee")
    void branchCommittee() {
        assertThat(units.hasBranchCommittee("branch-with")).isTrue();
        assertThat(units.hasBranchCommittee("branch-without")).isFalse();
        assertThat(units.hasStandingCommittee("commune")).isFalse();
    }

    @Test
    void kindsOfUnitsAndSubjects() {
        assertThat(units.isOfKind("commune", "branch,commune-committee")).isTrue();
        assertThat(units.isOfKind("commune", "branch")).isFalse();
        assertThat(subjects.isOfKind("committee", "executive-committee")).isTrue();
        assertThat(subjects.isIndividual("committee")).isFalse();
        assertThat(subjects.isIndividual("member-of-group")).isTrue();
        assertThat(subjects.belongsTo("committee", "commune-executive-committee"))
                .isTrue();
        assertThat(subjects.belongsTo("committee", "branch")).isFalse();
    }

    @Test
    void subjectsOfUnitsOfCertainKindsOnly() {
        assertThat(subjects.of(inTheCommune, "member")).containsExactly("member-of-branch", "member-of-group");
        assertThat(subjects.in(inTheCommune, "member", "branch")).containsExactly("member-of-branch");
        assertThat(subjects.in(inTheCommune, "member", "commune-committee")).isEmpty();
    }

    @Test
    @DisplayName("S003-R02: nơi sinh hoạt tạm thời là đơn vị trong danh sách thì đơn vị đó cho ý kiến")
    void temporaryActivity() {
        template.insertAll(List.of(unit("of-others", UnitKind.BRANCH, null, false)));
        template.insertAll(List.of(
                temporary("at-a-unit", SubjectKind.MEMBER, "branch-without"),
                temporary("elsewhere", SubjectKind.MEMBER, "Chi bộ nơi đi học"),
                temporary("at-others", SubjectKind.MEMBER, "of-others")));

        assertThat(subjects.temporaryUnit("at-a-unit")).isEqualTo("branch-without");
        assertThat(subjects.temporaryUnit("elsewhere")).isEqualTo("branch-with");
        assertThat(subjects.temporaryUnit("at-others")).isEqualTo("branch-with");
        assertThat(subjects.temporaryUnit("member-of-group")).isEqualTo("group");
    }

    @Test
    void whoIsNotOnTheListIsNamed() {
        assertThatExceptionOfType(ProcessEngineException.class)
                .isThrownBy(() -> units.hasBranchCommittee("gone"))
                .withMessage("Không còn đơn vị «gone» trong danh sách.");
        assertThatExceptionOfType(ProcessEngineException.class)
                .isThrownBy(() -> subjects.isIndividual("gone"))
                .withMessage("Không còn đối tượng «gone» trong danh sách.");
    }

    private static Unit unit(String id, UnitKind kind, @Nullable String parent, boolean hasCommittee) {
        return new Unit(id, id, kind, parent, hasCommittee, false, 1);
    }

    private static Subject subject(String id, SubjectKind kind, String unit) {
        return new Subject(id, id, kind, unit, null, null, false, null, false, Suspension.NONE, null, null);
    }

    private static Subject temporary(String id, SubjectKind kind, String place) {
        return new Subject(id, id, kind, "branch-with", null, null, false, null, false, Suspension.NONE, place, null);
    }
}
