package vn.kiemdiem.organization.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kiemdiem.database.TestDatabase;
import vn.kiemdiem.organization.ImportRefused;
import vn.kiemdiem.organization.OrganizationImport;
import vn.kiemdiem.organization.table.TableFile;
import vn.kiemdiem.organization.table.TestFiles;

@SpringBootTest(
        webEnvironment = WebEnvironment.MOCK,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "kiemdiem.notification.delivery-enabled=false",
            "kiemdiem.admin.password=Kiem-Diem-2023"
        })
@Import(TestDatabase.class)
class IdentitySyncTest {

    private static final String UNITS =
            "Mã đơn vị,Tên đơn vị,Loại đơn vị,Mã đơn vị cấp trên,Có chi ủy,Có ban thường vụ,Số lãnh đạo";
    private static final String ACCOUNTS =
            "Mã tài khoản,Tên hiển thị,Thư điện tử,Vai trò,Đơn vị phụ trách,Đơn vị giám sát,Mã đối tượng";

    /** Not to be asked about unless the engine's historic instance permissions are on. */
    private static final Set<Resources> HISTORIC = Set.of(Resources.HISTORIC_TASK, Resources.HISTORIC_PROCESS_INSTANCE);

    @Autowired
    OrganizationImport imports;

    @Autowired
    IdentityService identity;

    @Autowired
    AuthorizationService authorizations;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void anEmptyOrganization() {
        jdbc.sql("truncate staff_account, subject, unit cascade").update();
        jdbc.sql("truncate act_id_membership, act_id_user, act_id_group, act_ru_authorization cascade")
                .update();
        importAccounts(
                "quan-tri,Quản trị,quan-tri@xa.example,Quản trị,,,",
                "bi-thu,Bí thư,bi-thu@xa.example,Cán bộ; Giám sát,xa; chi-bo,chi-bo,");
    }

    @Test
    void unitsAndRolesBecomeGroups() {
        assertThat(identity.createGroupQuery().orderByGroupId().asc().list())
                .extracting(Group::getId, Group::getName, Group::getType)
                .containsExactly(
                        tuple("camunda-admin", "Quản trị", "SYSTEM"),
                        tuple("chi-bo", "Chi bộ", "UNIT"),
                        tuple("chi-bo-people", "Người của: Chi bộ", "PEOPLE"),
                        tuple("chi-bo-supervisors", "Giám sát: Chi bộ", "SUPERVISOR"),
                        tuple("kiem-diem-users", "Người dùng", "WORKFLOW"),
                        tuple("xa", "Đảng ủy xã", "UNIT"),
                        tuple("xa-people", "Người của: Đảng ủy xã", "PEOPLE"));
        assertThat(groupsOf("bi-thu"))
                .containsExactly("chi-bo", "chi-bo-people", "chi-bo-supervisors", "kiem-diem-users", "xa", "xa-people");
        assertThat(groupsOf("quan-tri")).containsExactly("camunda-admin", "kiem-diem-users");
    }

    @Test
    void accountsBecomeUsersWithPositionAndMailAddress() {
        User user = identity.createUserQuery().userId("bi-thu").singleResult();

        assertThat(user.getFirstName()).isEqualTo("Bí thư");
        assertThat(user.getLastName()).isEmpty();
        assertThat(user.getEmail()).isEqualTo("bi-thu@xa.example");
    }

    @Test
    void whatAnAccountLosesItsUserLoses() {
        importAccounts("bi-thu,Phó Bí thư,,Cán bộ,chi-bo,,");

        assertThat(groupsOf("bi-thu")).containsExactly("chi-bo", "chi-bo-people", "kiem-diem-users");
        assertThat(identity.createUserQuery().userId("bi-thu").singleResult().getFirstName())
                .isEqualTo("Phó Bí thư");
        assertThat(identity.createUserQuery().userId("bi-thu").singleResult().getEmail())
                .isNull();
    }

    @Test
    void usersWhoAreNoAccountsStayInTheirGroups() {
        identity.saveUser(identity.newUser("khach"));
        identity.createMembership("khach", "chi-bo");
        identity.createMembership("khach", "camunda-admin");

        importAccounts("bi-thu,Bí thư,,Cán bộ,xa,,");

        assertThat(groupsOf("khach")).containsExactly("camunda-admin", "chi-bo");
    }

    @Test
    void whoeverLeavesOpensNothingAnyMoreAndGetsNoMail() {
        importAccounts("bi-thu,Bí thư,bi-thu@xa.example,Đã rời đơn vị,,,");

        assertThat(groupsOf("bi-thu")).isEmpty();
        assertThat(mayOpen("bi-thu", "tasklist")).isFalse();
        assertThat(identity.createUserQuery().userId("bi-thu").singleResult().getEmail())
                .isNull();
    }

    @Test
    void whatSomebodyRemovedInAdminComesBackWithTheSameFile() {
        List<String> before = groupsOf("bi-thu");
        identity.deleteUser("bi-thu");
        identity.deleteMembership("quan-tri", "kiem-diem-users");

        importAccounts("bi-thu,Bí thư,bi-thu@xa.example,Cán bộ; Giám sát,xa; chi-bo,chi-bo,");

        assertThat(groupsOf("bi-thu")).isEqualTo(before);
        assertThat(groupsOf("quan-tri")).contains("kiem-diem-users");
    }

    @Test
    void theLastAdministratorStaysOne() {
        jdbc.sql("truncate staff_account cascade").update();

        importAccounts("quan-tri,Quản trị,,Cán bộ,xa,,");

        assertThat(groupsOf("quan-tri")).containsExactly("camunda-admin", "kiem-diem-users", "xa", "xa-people");
    }

    @Test
    void aNewUserHasNoPasswordUntilAnAdministratorSetsOne() {
        assertThat(identity.createUserQuery().userId("bi-thu").singleResult().getPassword())
                .isNull();
    }

    @Test
    void passwordsSurviveAnImport() {
        User user = identity.createUserQuery().userId("bi-thu").singleResult();
        user.setPassword("Mat-Khau-2023");
        identity.saveUser(user);

        importAccounts("bi-thu,Phó Bí thư,khac@xa.example,Cán bộ,xa,,");

        assertThat(identity.checkPassword("bi-thu", "Mat-Khau-2023")).isTrue();
    }

    @Test
    void groupsMayOpenTheirApplications() {
        assertThat(mayOpen("bi-thu", "tasklist")).isTrue();
        assertThat(mayOpen("bi-thu", "welcome")).isTrue();
        assertThat(mayOpen("bi-thu", "cockpit")).isTrue();
        assertThat(mayOpen("bi-thu", "admin")).isFalse();
        assertThat(mayOpen("quan-tri", "admin")).isTrue();
        assertThat(Arrays.stream(Resources.values()).filter(resource -> !HISTORIC.contains(resource)))
                .allMatch(resource ->
                        authorizations.isUserAuthorized("quan-tri", groupsOf("quan-tri"), Permissions.ALL, resource));
    }

    @Test
    void importingAgainAddsNothing() {
        long before = authorizations.createAuthorizationQuery().count();

        importAccounts("bi-thu,Bí thư,bi-thu@xa.example,Cán bộ; Giám sát,xa; chi-bo,chi-bo,");

        assertThat(authorizations.createAuthorizationQuery().count()).isEqualTo(before);
        assertThat(identity.createGroupQuery().count()).isEqualTo(7);
    }

    @Test
    void aRefusedImportLeavesTheEngineAlone() {
        assertThatThrownBy(() -> importAccounts("moi,Mới,,Cán bộ,xa,,", "hong,Hỏng,,Khách,,,"))
                .isInstanceOf(ImportRefused.class);

        assertThat(identity.createUserQuery().userId("moi").count()).isZero();
    }

    @Test
    void anImportBySomeoneWithoutRightsStillSeesTheWholeEngine() {
        identity.setAuthentication("bi-thu", List.of());
        try {
            importAccounts("bi-thu,Bí thư,,Cán bộ,xa,,");
            assertThat(identity.getCurrentAuthentication().getUserId()).isEqualTo("bi-thu");
        } finally {
            identity.clearAuthentication();
        }

        assertThat(groupsOf("bi-thu")).containsExactly("kiem-diem-users", "xa", "xa-people");
    }

    @Test
    void fiveThousandAccountsTakeSeconds() {
        String[] rows = IntStream.range(0, 5_000)
                .mapToObj(i -> "a" + i + ",Cán bộ,a" + i + "@xa.example,Cán bộ,chi-bo,,")
                .toArray(String[]::new);

        Duration creating = timeOf(() -> importAccounts(rows));
        Duration finding = timeOf(() -> importAccounts(rows));

        assertThat(creating).isLessThan(Duration.ofSeconds(90));
        assertThat(finding).isLessThan(Duration.ofSeconds(15));
    }

    private static Duration timeOf(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void importAccounts(String... rows) {
        TableFile units = TestFiles.csv(
                "don-vi.csv", UNITS, "xa,Đảng ủy xã,\"Đảng ủy xã, thị trấn\",,,,", "chi-bo,Chi bộ,Chi bộ,xa,,,");
        imports.importFiles(List.of(units, TestFiles.file("tai-khoan.csv", ACCOUNTS + "\n" + String.join("\n", rows))));
    }

    private List<String> groupsOf(String userId) {
        return identity.createGroupQuery().groupMember(userId).orderByGroupId().asc().list().stream()
                .map(Group::getId)
                .toList();
    }

    private boolean mayOpen(String userId, String application) {
        return authorizations.isUserAuthorized(
                userId, groupsOf(userId), Permissions.ACCESS, Resources.APPLICATION, application);
    }
}
