package vn.kiemdiem.notification.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kiemdiem.notification.MovableClock;
import vn.kiemdiem.notification.process.DailyDigestProcess.Elements;

@MailApplicationTest
class DailyDigestProcessTest {

    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String MODEL = "processes/daily-digest.bpmn";

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService management;

    @Autowired
    private HistoryService history;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private String deployment = "";

    @BeforeEach
    void deployOnAMorning() {
        clock.set("2023-11-09T06:30");
        deployment = repository
                .createDeployment()
                .addClasspathResource(MODEL)
                .addModelInstance("unit.bpmn", unit())
                .addModelInstance("large-unit.bpmn", unitWithTasks(1001))
                .deploy()
                .getId();
    }

    @AfterEach
    void cleanUp() {
        repository.deleteDeployment(deployment, true);
        jdbc.sql("delete from message").update();
    }

    @Test
    void constantsNameTheElementsOfTheModel() {
        BpmnModelInstance model =
                Bpmn.readModelFromStream(getClass().getClassLoader().getResourceAsStream(MODEL));

        assertThat(model.getModelElementsByType(FlowNode.class))
                .extracting(FlowNode::getId)
                .containsExactlyInAnyOrder(Elements.TIME_TO_REMIND, Elements.SEND_DAILY_DIGEST, Elements.DIGEST_SENT);
    }

    @Test
    void timerIsDueAtHalfPastSixInTheMorning() {
        assertThat(timer().getDuedate().toInstant().atZone(HANOI).toLocalTime()).isEqualTo(LocalTime.of(6, 30));
    }

    @Test
    void timerSendsTheDigestAndWaitsForTheNextDay() {
        startUnit("chi-bo-1", "2023-11-09T23:59:59");

        runDigest();

        assertThat(subjects()).containsExactly("Kiểm điểm: 1 việc đến hạn hôm nay");
        assertThat(history.createHistoricActivityInstanceQuery()
                        .activityId(Elements.DIGEST_SENT)
                        .finished()
                        .count())
                .isOne();
        assertThat(timer().getDuedate()).isAfter(new Date());
    }

    @Test
    void digestThatRunsTwiceOnADayIsSentOnce() {
        startUnit("chi-bo-1", "2023-11-09T23:59:59");

        runDigest();
        runDigest();

        assertThat(subjects()).hasSize(1);
    }

    @Test
    void unitsAreRemindedOfTheirOwnTasks() {
        startUnit("chi-bo-1", "2023-11-07T23:59:59");
        startUnit("chi-bo-1", "2023-11-12T23:59:59");
        startUnit("chi-bo-2", "2023-11-12T23:59:59");
        startUnit("chi-bo-3", "2023-11-13T23:59:59");

        runDigest();

        assertThat(column("recipient_address || ': ' || subject"))
                .containsExactlyInAnyOrder(
                        "van-thu@chi-bo-1.example.org: Kiểm điểm: 1 việc quá hạn, 1 việc sắp đến hạn",
                        "van-thu@chi-bo-2.example.org: Kiểm điểm: 1 việc sắp đến hạn");
        assertThat(column("body_text"))
                .allMatch(text -> text.contains("- Gửi hồ sơ (Chi bộ), hạn hết ngày 12/11/2023"));
    }

    @Test
    void whoHasTakenTheTaskIsRemindedAlone() {
        startUnit("chi-bo-1", "2023-11-09T23:59:59");
        tasks.claim(tasks.createTaskQuery().singleResult().getId(), "bi-thu-1");

        runDigest();

        assertThat(column("recipient_address")).containsExactly("bi-thu-1@example.org");
    }

    @Test
    void nobodyIsRemindedOfASuspendedPlan() {
        startUnit("chi-bo-1", "2023-11-09T23:59:59");
        runtime.suspendProcessInstanceById(runtime.createProcessInstanceQuery()
                .processDefinitionKey("unit")
                .singleResult()
                .getId());

        runDigest();

        assertThat(subjects()).isEmpty();
    }

    @Test
    void nobodyGetsAMailWhenNothingIsDue() {
        startUnit("chi-bo-1", "2023-12-31T23:59:59");

        runDigest();

        assertThat(subjects()).isEmpty();
    }

    @Test
    void everyTaskIsReadThoughThereAreMoreThanAPage() {
        runtime.createProcessInstanceByKey("large-unit")
                .setVariable("dueAt", moment("2023-11-09T23:59:59"))
                .execute();

        runDigest();

        assertThat(subjects()).containsExactly("Kiểm điểm: 1001 việc đến hạn hôm nay");
    }

    private void runDigest() {
        management.executeJob(timer().getId());
        management.executeJob(management
                .createJobQuery()
                .activityId(Elements.SEND_DAILY_DIGEST)
                .singleResult()
                .getId());
    }

    private Job timer() {
        return management
                .createJobQuery()
                .processDefinitionKey(DailyDigestProcess.KEY)
                .activityId(Elements.TIME_TO_REMIND)
                .singleResult();
    }

    private void startUnit(String unit, String dueAt) {
        runtime.createProcessInstanceByKey("unit")
                .setVariable("unit", unit)
                .setVariable("dueAt", moment(dueAt))
                .execute();
    }

    private List<String> subjects() {
        return column("subject");
    }

    private List<String> column(String expression) {
        return jdbc.sql("select " + expression + " from message order by id")
                .query(String.class)
                .list();
    }

    private static Date moment(String localTime) {
        return Date.from(LocalDateTime.parse(localTime).atZone(HANOI).toInstant());
    }

    private static BpmnModelInstance unit() {
        return Bpmn.createExecutableProcess("unit")
                .name("Chi bộ")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("userTask_submitDossier")
                .name("Gửi hồ sơ")
                .camundaCandidateGroups("${unit}")
                .camundaDueDate("${dueAt}")
                .endEvent()
                .done();
    }

    private static BpmnModelInstance unitWithTasks(int count) {
        return Bpmn.createExecutableProcess("large-unit")
                .name("Đảng bộ")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("userTask_rate")
                .name("Xếp loại")
                .camundaAssignee("bi-thu-1")
                .camundaDueDate("${dueAt}")
                .multiInstance()
                .parallel()
                .cardinality(Integer.toString(count))
                .multiInstanceDone()
                .endEvent()
                .done();
    }
}
