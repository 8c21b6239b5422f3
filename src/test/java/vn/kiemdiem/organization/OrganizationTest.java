package vn.kiemdiem.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.data.jdbc.DataJdbcTest;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase.Replace;
import org.springframework.context.annotation.Import;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import vn.kiemdiem.database.TestDatabase;

@DataJdbcTest
@AutoConfigureTestDatabase(replace = Replace.NONE)
@Import({TestDatabase.class, Organization.class})
class OrganizationTest {

    @Autowired
    Organization organization;

    @Autowired
    JdbcAggregateTemplate template;

    @BeforeEach
    void aCommuneWithOneBranch() {
        template.insertAll(List.of(
                unit("committee", UnitKind.BRANCH_COMMITTEE, "branch"),
                unit("branch", UnitKind.BRANCH, "commune"),
                unit("residence", UnitKind.RESIDENCE, "branch"),
                unit("commune", UnitKind.COMMUNE_COMMITTEE, null)));
        template.insertAll(List.of(
                subject("a", SubjectKind.MEMBER, "branch", false),
                subject("b", SubjectKind.COMMITTEE_MEMBER, "committee", true),
                subject("branch", SubjectKind.BRANCH, "branch", false),
                subject("c", SubjectKind.COMMITTEE_MEMBER, "committee", false)));
        template.insertAll(List.of(
                account("secretary", Set.of("branch", "committee"), "b"),
                account("neighbor", Set.of("residence"), null)));
    }

    @Test
    void ancestorsComeNearestFirst() {
        assertThat(organization.ancestorsOf("committee")).extracting(Unit::id).containsExactly("branch", "commune");
        assertThat(organization.ancestorsOf("commune")).isEmpty();
        assertThat(organization.ancestorsOf("unknown")).isEmpty();
    }

    @Test
    void unitsBelowAreOfTheAskedKindsAtAnyDepth() {
        assertThat(organization.unitsBelow("commune", EnumSet.allOf(UnitKind.class)))
                .extracting(Unit::id)
                .containsExactly("branch", "committee", "residence");
        assertThat(organization.unitsBelow("commune", Set.of(UnitKind.RESIDENCE)))
                .extracting(Unit::id)
                .containsExactly("residence");
        assertThat(organization.unitsBelow("commune", Set.of())).isEmpty();
    }

    @Test
    void subjectsOfAUnitIncludeThoseBelowItWithTheHeadFirst() {
        assertThat(organization.subjectsOf("branch", Set.of(SubjectKind.MEMBER, SubjectKind.COMMITTEE_MEMBER)))
                .extracting(Subject::id)
                .containsExactly("b", "a", "c");
        assertThat(organization.subjectsOf("committee", EnumSet.allOf(SubjectKind.class)))
                .extracting(Subject::id)
                .containsExactly("b", "c");
        assertThat(organization.subjectsOf("residence", EnumSet.allOf(SubjectKind.class)))
                .isEmpty();
    }

    @Test
    void accountsAreFoundByUnitBySubjectAndById() {
        assertThat(organization.staffOf(Set.of("committee")))
                .extracting(StaffAccount::id)
                .containsExactly("secretary");
        assertThat(organization.accountOfSubject("b"))
                .hasValueSatisfying(account -> assertThat(account.id()).isEqualTo("secretary"));
        assertThat(organization.accountOfSubject("a")).isEmpty();
        assertThat(organization.account("neighbor")).contains(account("neighbor", Set.of("residence"), null));
    }

    @Test
    void rolesFollowFromWhatAnAccountIsGiven() {
        StaffAccount all = new StaffAccount("x", "Bí thư", null, Set.of("u"), Set.of("u"), true, "s");
        StaffAccount none = new StaffAccount("x", "Không", null, Set.of(), Set.of(), false, null);

        assertThat(all.roles()).containsExactly(Role.STAFF, Role.MEMBER, Role.SUPERVISOR, Role.ADMIN);
        assertThat(none.roles()).containsExactly(Role.LEFT);
    }

    @Test
    void kindsAreFoundByTheirSlug() {
        assertThat(UnitKind.COMMUNE_COMMITTEE.slug()).isEqualTo("commune-committee");
        assertThat(UnitKind.ofSlug("branch-committee")).contains(UnitKind.BRANCH_COMMITTEE);
        assertThat(SubjectKind.ofSlug("committee-member")).contains(SubjectKind.COMMITTEE_MEMBER);
        assertThat(SubjectKind.ofSlug("nobody")).isEmpty();
    }

    private static Unit unit(String id, UnitKind kind, @Nullable String parentId) {
        return new Unit(id, "Đơn vị " + id, kind, parentId, false, false, 0);
    }

    private static Subject subject(String id, SubjectKind kind, String unitId, boolean head) {
        return new Subject(
                id, "Đối tượng " + id, kind, unitId, null, null, head, null, false, Suspension.NONE, null, null);
    }

    private static StaffAccount account(String id, Set<String> units, @Nullable String subjectId) {
        return new StaffAccount(id, "Tài khoản " + id, null, units, Set.of(), false, subjectId);
    }
}
