package vn.kiemdiem.notification.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kiemdiem.notification.Mail;
import vn.kiemdiem.notification.MailDelivery;
import vn.kiemdiem.notification.MovableClock;
import vn.kiemdiem.notification.Outbox;
import vn.kiemdiem.notification.OutgoingMessage;
import vn.kiemdiem.notification.Recipient;
import vn.kiemdiem.notification.TestMailServer;

@MailApplicationTest
class MailIncidentsTest {

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Outbox outbox;

    @Autowired
    private MailDelivery delivery;

    @Autowired
    private TestMailServer server;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private String deployment = "";

    @BeforeEach
    void deployPlanAndKillServer() {
        deployment = repository
                .createDeployment()
                .addModelInstance("plan.bpmn", plan())
                .addModelInstance("unit.bpmn", unit())
                .deploy()
                .getId();
        server.die();
    }

    @AfterEach
    void cleanUp() {
        server.live();
        repository.deleteDeployment(deployment, true);
        jdbc.sql("delete from message").update();
    }

    @Test
    void mailThatFailsThreeTimesIsOneIncidentOfThePlan() {
        String plan = startPlan();
        post("escalation/1", plan);

        deliverTimes(2);
        assertThat(incidentsOf(plan)).isEmpty();

        deliverTimes(5);
        assertThat(incidentsOf(plan)).singleElement().satisfies(incident -> {
            assertThat(incident.getIncidentType()).isEqualTo("failedMail");
            assertThat(incident.getConfiguration()).isEqualTo("escalation/1");
            assertThat(incident.getIncidentMessage())
                    .isEqualTo("Chưa gửi được thư «Quá hạn» đến chi-bo@example.org: "
                            + "không kết nối được máy chủ thư 127.0.0.1:" + server.port());
        });
    }

    @Test
    void incidentIsResolvedWhenTheMailGoesOut() {
        String plan = startPlan();
        post("escalation/1", plan);
        post("escalation/2", plan);
        deliverTimes(4);
        assertThat(incidentsOf(plan)).hasSize(2);

        server.live();
        deliverTimes(1);

        assertThat(server.mails()).hasSize(2);
        assertThat(incidentsOf(plan)).isEmpty();
    }

    @Test
    void planGoesOnUnderAnIncidentAndTakesItAlong() {
        String plan = startPlan();
        post("escalation/1", plan);
        deliverTimes(4);

        completeTasksOf(plan);
        assertThat(runtime.createProcessInstanceQuery().processInstanceId(plan).count())
                .isZero();

        server.live();
        deliverTimes(1);
        assertThat(server.mails()).hasSize(1);
        assertThat(jdbc.sql("select count(*) from message where incident_id is not null")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void incidentOutlivesTheActivityThatItIsShownAt() {
        String plan = startPlan();
        post("escalation/1", plan);
        deliverTimes(4);
        assertThat(incidentsOf(plan)).extracting(Incident::getActivityId).containsExactly("userTask_review");

        tasks.complete(tasks.createTaskQuery()
                .taskDefinitionKey("userTask_review")
                .singleResult()
                .getId());
        assertThat(incidentsOf(plan)).isEmpty();
        deliverTimes(2);
        assertThat(incidentsOf(plan)).extracting(Incident::getActivityId).containsExactly("callActivity_unit");

        server.live();
        deliverTimes(1);
        assertThat(incidentsOf(plan)).isEmpty();
    }

    @Test
    void mailOfAPlanThatHasEndedOpensNoIncident() {
        String plan = startPlan();
        completeTasksOf(plan);
        post("escalation/1", plan);

        deliverTimes(4);

        assertThat(runtime.createIncidentQuery().count()).isZero();
        assertThat(jdbc.sql("select count(*) from message where reported_at is not null")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void mailOfAUnitsProcessShowsAtThePlanToo() {
        String plan = startPlan();
        String unit = runtime.createProcessInstanceQuery()
                .superProcessInstanceId(plan)
                .singleResult()
                .getId();
        post("escalation/1", unit);

        deliverTimes(4);
        assertThat(incidentsOf(unit)).hasSize(1);
        assertThat(incidentsOf(plan)).hasSize(1);

        server.live();
        deliverTimes(1);
        assertThat(runtime.createIncidentQuery().count()).isZero();
    }

    private String startPlan() {
        return runtime.startProcessInstanceByKey("plan").getId();
    }

    private void completeTasksOf(String plan) {
        tasks.createTaskQuery().list().forEach(task -> tasks.complete(task.getId()));
        assertThat(tasks.createTaskQuery().processInstanceId(plan).count()).isZero();
    }

    private void post(String key, String processInstanceId) {
        Mail mail = new Mail("Quá hạn", "Chi bộ đã quá hạn.", "<p>Chi bộ đã quá hạn.</p>");
        outbox.post(new OutgoingMessage(key, new Recipient("Chi bộ", "chi-bo@example.org"), mail, processInstanceId));
    }

    private void deliverTimes(int rounds) {
        for (int round = 0; round < rounds; round++) {
            delivery.deliverDue();
            clock.advance(Duration.ofMinutes(15));
        }
    }

    private List<Incident> incidentsOf(String processInstanceId) {
        return runtime.createIncidentQuery()
                .processInstanceId(processInstanceId)
                .list();
    }

    /** Two branches at once, so that the instance itself is at no activity. */
    private static BpmnModelInstance plan() {
        return Bpmn.createExecutableProcess("plan")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .parallelGateway("fork")
                .userTask("userTask_review")
                .endEvent()
                .moveToNode("fork")
                .callActivity("callActivity_unit")
                .calledElement("unit")
                .endEvent()
                .done();
    }

    private static BpmnModelInstance unit() {
        return Bpmn.createExecutableProcess("unit")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("userTask_submit")
                .endEvent()
                .done();
    }
}
