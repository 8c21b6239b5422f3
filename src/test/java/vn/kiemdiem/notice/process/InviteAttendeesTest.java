package vn.kiemdiem.notice.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.notice.attendee.AttendeeImport;
import vn.kiemdiem.organization.table.TestFiles;
import vn.kiemdiem.plan.process.FormFilling;
import vn.kiemdiem.plan.process.FormTrial;
import vn.kiemdiem.plan.process.PlanRun;
import vn.kiemdiem.plan.process.Plans;
import vn.kiemdiem.plan.process.SmallPlan;

@ProductTest
class InviteAttendeesTest {

    private static final String HEADINGS = "Nhóm,Mã đơn vị,Chức danh,Mã tài khoản";
    private static final String FIRST = "userTask_first";
    private static final String SECOND = "userTask_second";

    private record Mailed(String address, String subject, String text, String calendar) {}

    @Autowired
    private SmallPlan plan;

    @Autowired
    private PlanRun run;

    @Autowired
    private FormTrial trial;

    @Autowired
    private Plans plans;

    @Autowired
    private AttendeeImport attendees;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void importOrganization() {
        run.importDemo(SmallPlan.DEMO);
    }

    @AfterEach
    void reset() {
        trial.reset();
    }

    @DisplayName("S003-R08: đơn vị có trong danh sách thì mời, đơn vị không có thì tự tổ chức")
    @ParameterizedTest
    @CsvSource({
        "tra-son-school-branch, userTask_first",
        "tra-son-commune-committee, userTask_first",
        "tra-son-residence, userTask_second",
    })
    void onlyListedUnitsAreAttended(String listed, String next) {
        assign("1," + listed + ",Ủy viên Ban Thường vụ,");
        plan.deploy(
                SmallPlan.draw()
                        .startEvent()
                        .exclusiveGateway("gateway_listed")
                        .condition("Có", "${attendees.areAssigned(execution)}")
                        .userTask(FIRST)
                        .moveToNode("gateway_listed")
                        .condition("Không", "${true}")
                        .userTask(SECOND)
                        .done(),
                Map.of());

        plans.start(SmallPlan.ID);

        assertThat(run.task(next)).isNotNull();
    }

    @DisplayName("S000-U10, R32: mời người được phân công, có tệp lịch; ai không có tài khoản thì đơn vị chuyển")
    @Test
    void assignedAttendeesAreInvitedAndTheOthersAreNamedToTheUnit() {
        assign(
                "5,tra-son-school-branch,\"Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức\",dang-uy-xa",
                "5,tra-son-school-branch,Bí thư Huyện đoàn,");

        start();
        complete(FIRST, "2023-12-04", "2023-12-05");

        assertThat(mails("invitation/%")).singleElement().satisfies(mail -> {
            assertThat(mail.address()).isEqualTo("dang-uy-xa@tra-son.example");
            assertThat(mail.subject())
                    .isEqualTo("Giấy mời dự, chỉ đạo kiểm điểm: Chi bộ trường PTDTBT THCS Trà Sơn,"
                            + " 04/12/2023 đến 05/12/2023");
            assertThat(mail.text()).contains("Địa điểm: Hội trường lớn", "- Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức");
            assertThat(mail.calendar())
                    .contains("METHOD:REQUEST\r\n", "SEQUENCE:0\r\n", "DTSTART;VALUE=DATE:20231204\r\n");
        });
        assertThat(mails("invitation-report/%")).singleElement().satisfies(mail -> {
            assertThat(mail.address()).isEqualTo("bi-thu@tra-son.example");
            assertThat(mail.text())
                    .contains("đề nghị đơn vị chuyển giấy mời đến:\n- Bí thư Huyện đoàn\n")
                    .contains("qua thư điện tử đến:\n- Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức\n");
            assertThat(mail.calendar()).contains("METHOD:PUBLISH\r\n").doesNotContain("ATTENDEE");
        });
        assertThat(trial.rows("invitation"))
                .extracting(row -> row.get("position"), row -> row.get("address"))
                .containsExactly(
                        tuple("Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức", "dang-uy-xa@tra-son.example"),
                        tuple("Bí thư Huyện đoàn", null));
    }

    @Test
    void laterRegistrationReplacesTheInvitationInCalendars() {
        assign("5,tra-son-school-branch,Bí thư Huyện đoàn,dang-uy-xa");
        start();
        complete(FIRST, "2023-12-04", "2023-12-05");
        complete(SECOND, "2023-12-07", "2023-12-07");

        List<Mailed> mails = mails("invitation/%");

        assertThat(mails).hasSize(2);
        assertThat(uid(mails.get(1))).isEqualTo(uid(mails.get(0)));
        assertThat(mails.get(1).calendar()).contains("SEQUENCE:1\r\n", "DTSTART;VALUE=DATE:20231207\r\n");
        assertThat(mails.get(1).subject()).startsWith("Thay đổi giấy mời dự, chỉ đạo kiểm điểm: ");
        assertThat(mails.get(1).text()).contains("giấy mời này thay cho giấy mời trước");
        assertThat(mails.get(0).text()).doesNotContain("thay cho giấy mời trước");
    }

    @Test
    void repeatedStepInvitesNobodyAgain() {
        assign("5,tra-son-school-branch,Bí thư Huyện đoàn,dang-uy-xa", "5,tra-son-school-branch,Bí thư Đoàn,");
        plan.deploy(
                invite(
                                invite(
                                        SmallPlan.task(
                                                SmallPlan.draw().startEvent(), FIRST, "register-review-day", Map.of()),
                                        "once"),
                                "again")
                        .endEvent()
                        .done(),
                Map.of());
        run.start(SmallPlan.ID, SmallPlan.DEMO);

        complete(FIRST, "2023-12-04", "2023-12-05");

        assertThat(mails("%")).hasSize(2);
        assertThat(trial.rows("invitation")).hasSize(2);
    }

    @DisplayName("S000-A41: đơn vị không có trong phụ lục thì theo cấp trên gần nhất")
    @Test
    void unitOutsideTheAppendixHasTheAttendeesOfTheNearestUnitAbove() {
        assign("1,tra-son-commune-committee,Phó Bí thư Thường trực,cap-uy", "2,tra-son-residence,Chánh án,bi-thu");

        start();
        complete(FIRST, "2023-12-04", "2023-12-05");

        assertThat(mails("invitation/%")).extracting(Mailed::address).containsExactly("cap-uy@tra-son.example");
    }

    @DisplayName("S000-A41: không ai được phân công thì không phải lỗi")
    @Test
    void withoutAttendeesNobodyIsMailed() {
        start();
        complete(FIRST, "2023-12-04", "2023-12-05");

        assertThat(mails("%")).isEmpty();
    }

    @Test
    void positionsOfOneAccountAreOneInvitation() {
        assign(
                "5,tra-son-school-branch,Bí thư Huyện đoàn,dang-uy-xa",
                "5,tra-son-school-branch,Trưởng phòng Nội vụ,dang-uy-xa");

        start();
        complete(FIRST, "2023-12-04", "2023-12-05");

        assertThat(mails("invitation/%"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("- Bí thư Huyện đoàn\n- Trưởng phòng Nội vụ\n"));
    }

    @DisplayName("S000-R33: chức danh mà cấp ủy tự phân công do đơn vị mời")
    @Test
    void positionsThatACommitteeAssignedAreNamedToTheUnit() {
        plan.deploy(
                invite(
                                SmallPlan.task(
                                        SmallPlan.task(
                                                SmallPlan.draw().startEvent(), FIRST, "register-review-day", Map.of()),
                                        "assign-attendees",
                                        Map.of()),
                                "once")
                        .endEvent()
                        .done(),
                Map.of());
        run.start(SmallPlan.ID, SmallPlan.DEMO);
        complete(FIRST, "2023-12-04", "2023-12-05");

        trial.complete(
                run.task(SmallPlan.element("assign-attendees")),
                Map.of("positions", "Phó Bí thư Đảng ủy\nChủ tịch Hội đồng nhân dân"));

        assertThat(mails("%"))
                .singleElement()
                .satisfies(mail ->
                        assertThat(mail.text()).contains("- Phó Bí thư Đảng ủy\n- Chủ tịch Hội đồng nhân dân\n"));
    }

    @Test
    void withoutARegistrationTheStepFails() {
        plan.deploy(invite(SmallPlan.draw().startEvent(), "once").endEvent().done(), Map.of());

        assertThatThrownBy(() -> run.start(SmallPlan.ID, SmallPlan.DEMO))
                .hasStackTraceContaining("Đơn vị «Chi bộ trường PTDTBT THCS Trà Sơn» chưa đăng ký ngày kiểm điểm");
    }

    private void assign(String... rows) {
        attendees.importFiles(
                SmallPlan.ID, List.of(TestFiles.csv("phan-cong.csv", HEADINGS + "\n" + String.join("\n", rows))));
    }

    private void start() {
        AbstractFlowNodeBuilder<?, ?> first =
                SmallPlan.task(SmallPlan.draw().startEvent(), FIRST, "register-review-day", Map.of());
        AbstractFlowNodeBuilder<?, ?> second =
                SmallPlan.task(invite(first, "once"), SECOND, "register-review-day", Map.of());
        plan.deploy(invite(second, "again").endEvent().done(), Map.of());
        run.start(SmallPlan.ID, SmallPlan.DEMO);
    }

    private static AbstractFlowNodeBuilder<?, ?> invite(AbstractFlowNodeBuilder<?, ?> before, String id) {
        return before.serviceTask("serviceTask_" + id).camundaDelegateExpression("${inviteAttendeesDelegate}");
    }

    private void complete(String element, String first, String last) {
        trial.complete(run.task(element), FormFilling.registered(first, last));
    }

    private List<Mailed> mails(String keys) {
        return jdbc.sql("""
                select recipient_address as address, subject, body_text as text, calendar_content as calendar
                from message where key like ? order by id
                """).param(keys).query(Mailed.class).list();
    }

    private static String uid(Mailed mail) {
        return mail.calendar()
                .lines()
                .filter(line -> line.startsWith("UID:"))
                .findFirst()
                .orElseThrow();
    }
}
