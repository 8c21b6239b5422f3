package vn.kiemdiem.dossier.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.SubProcessBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.dossier.Dossier;
import vn.kiemdiem.dossier.DossierItem;
import vn.kiemdiem.dossier.DossierOf;
import vn.kiemdiem.dossier.Dossiers;
import vn.kiemdiem.dossier.Submission;
import vn.kiemdiem.plan.RunningPlans;
import vn.kiemdiem.plan.process.FormFilling;
import vn.kiemdiem.plan.process.FormTrial;
import vn.kiemdiem.plan.process.PlanRun;
import vn.kiemdiem.plan.process.SmallPlan;

@ProductTest
class CompileDossierTest {

    private static final String FORM = "compile-dossier";
    private static final String OFFICE = "tra-son-commune-committee";
    private static final Map<String, String> ITEMS = Map.of(
            "dossier", "member-dossier",
            "item.1", "Bản tự kiểm điểm",
            "item.2", "Biểu điểm đánh giá",
            "item.10", "Bản kê khai tài sản");

    @Autowired
    private FormTrial trial;

    @Autowired
    private PlanRun run;

    @Autowired
    private SmallPlan plan;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Submission submission;

    @Autowired
    private RunningPlans plans;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void reset() {
        trial.reset();
    }

    @Test
    void itemsStandInTheOrderOfThePlan() {
        Task task = trial.open(FORM, ITEMS);

        assertThat(FormFilling.rows(tasks, task, "items"))
                .extracting(row -> row.get("name"))
                .containsExactly("Bản tự kiểm điểm", "Biểu điểm đánh giá", "Bản kê khai tài sản");
    }

    @Test
    void completeDossierIsKeptWithItsItems() {
        Task task = trial.open(FORM, ITEMS);

        trial.complete(task, FormFilling.completeDossier(tasks, task));

        assertThat(dossiers.findByPlanOrderById(SmallPlan.ID))
                .singleElement()
                .satisfies(dossier -> assertThat(dossier.items())
                        .extracting(DossierItem::name)
                        .containsExactly("Bản tự kiểm điểm", "Biểu điểm đánh giá", "Bản kê khai tài sản"))
                .satisfies(dossier -> assertThat(dossier)
                        .extracting(Dossier::kind, Dossier::unit, Dossier::subject, Dossier::submitted)
                        .containsExactly("member-dossier", SmallPlan.UNIT, null, false));
    }

    @Test
    void whatIsMissingIsListed() {
        Task task = trial.open(FORM, ITEMS);

        trial.refused(
                task,
                items(task, row -> row.put("present", row.get("item").equals("item.2"))),
                "Hồ sơ chưa đủ, còn thiếu: «Bản tự kiểm điểm»; «Bản kê khai tài sản».");
        trial.refused(
                task,
                items(task, row -> row.put("present", "true")),
                "Hồ sơ chưa đủ, còn thiếu: «Bản tự kiểm điểm»; «Biểu điểm đánh giá»; «Bản kê khai tài sản».");
    }

    @Test
    void leftOutForeignAndRepeatedRowsAreRefused() {
        Task task = trial.open(FORM, ITEMS);
        List<Map<String, Object>> rows = FormFilling.rows(tasks, task, "items");
        rows.forEach(row -> row.put("present", true));

        trial.refused(
                task,
                Map.of("items", FormFilling.json(rows.subList(0, 2))),
                "Hồ sơ chưa đủ, còn thiếu: «Bản kê khai tài sản».");
        trial.refused(
                task,
                Map.of("items", FormFilling.json(List.of())),
                "Hồ sơ chưa đủ, còn thiếu: «Bản tự kiểm điểm»;" + " «Biểu điểm đánh giá»; «Bản kê khai tài sản».");
        rows.get(2).put("item", "item.2");
        trial.refused(
                task,
                Map.of("items", FormFilling.json(rows)),
                "Dòng 3, mục «Mã» không có trong hồ sơ của kế hoạch" + " hoặc được ghi hai lần; hãy mở lại việc này.");
        rows.get(2).put("item", "item.11");
        trial.refused(
                task,
                Map.of("items", FormFilling.json(rows)),
                "Dòng 3, mục «Mã» không có trong hồ sơ của kế hoạch" + " hoặc được ghi hai lần; hãy mở lại việc này.");
    }

    @Test
    void namesOfItemsAreNotTakenFromTheForm() {
        Task task = trial.open(FORM, ITEMS);

        trial.complete(task, items(task, row -> row.putAll(Map.of("present", true, "name", "Giấy trắng"))));

        assertThat(trial.rows("dossier_item"))
                .extracting(row -> row.get("name"))
                .doesNotContain("Giấy trắng")
                .hasSize(3);
    }

    @Test
    void everybodysDossierIsSubmittedAsTheirOwn() {
        plan.deploy(dossierOfEachCommitteeMember(), Map.of());
        run.start(SmallPlan.ID, SmallPlan.DEMO);
        run.runWhatFollows();
        List<Task> open = run.tasks(SmallPlan.element(FORM));
        assertThat(open).hasSize(3);

        Task second = open.stream()
                .filter(task -> "dang-vien-02".equals(tasks.getVariable(task.getId(), "subject")))
                .findFirst()
                .orElseThrow();
        trial.complete(second, FormFilling.completeDossier(tasks, second));

        assertThat(dossiers.findByPlanOrderById(SmallPlan.ID))
                .singleElement()
                .satisfies(dossier -> assertThat(dossier)
                        .extracting(Dossier::subject, Dossier::recipient)
                        .containsExactly("dang-vien-02", OFFICE));
        open.stream()
                .filter(task -> !task.getId().equals(second.getId()))
                .forEach(task -> trial.complete(task, FormFilling.completeDossier(tasks, task)));
        assertThat(dossiers.findByPlanOrderById(SmallPlan.ID)).hasSize(3).allMatch(Dossier::submitted);
        assertThat(trial.rows("dossier_item")).hasSize(9);
        assertThat(mails())
                .hasSize(3)
                .anySatisfy(mail -> assertThat(mail)
                        .contains("Đảng viên 02 (Chi bộ trường PTDTBT THCS Trà Sơn) đã gửi hồ sơ")
                        .contains("- Bản tự kiểm điểm", "- Biểu điểm đánh giá", "- Bản kê khai tài sản"));
    }

    @Test
    void repeatedSubmissionChangesNothing() {
        Task task = trial.open(FORM, ITEMS);
        trial.complete(task, FormFilling.completeDossier(tasks, task));
        DossierOf own = new DossierOf(SmallPlan.UNIT, "member-dossier", null);
        submission.submit(plans.byId(SmallPlan.ID).orElseThrow(), own, OFFICE, "instance");
        List<Map<String, Object>> once = trial.rows("dossier");

        run.at("2023-11-04T08:00:00+07:00");
        submission.submit(plans.byId(SmallPlan.ID).orElseThrow(), own, "tra-son-residence", "instance");

        assertThat(trial.rows("dossier"))
                .isEqualTo(once)
                .singleElement()
                .satisfies(row -> assertThat(row).contains(entry("recipient", OFFICE)));
        assertThat(mails()).hasSize(1);
    }

    private Map<String, Object> items(Task task, Consumer<Map<String, Object>> typing) {
        return Map.of("items", FormFilling.filled(tasks, task, "items", typing));
    }

    private static BpmnModelInstance dossierOfEachCommitteeMember() {
        SubProcessBuilder members = SmallPlan.draw().startEvent().subProcess("subProcess_members");
        members.multiInstance()
                .camundaCollection("${subjects.of(execution, 'committee-member')}")
                .camundaElementVariable("subject");
        return SmallPlan.task(members.embeddedSubProcess().startEvent(), FORM, ITEMS)
                .sendTask("sendTask_send")
                .camundaAsyncBefore()
                .camundaDelegateExpression("${submitDossierDelegate}")
                .camundaInputParameter("dossier", "member-dossier")
                .camundaInputParameter("recipient", OFFICE)
                .endEvent()
                .subProcessDone()
                .endEvent()
                .done();
    }

    private List<String> mails() {
        return jdbc.sql("select body_text from message where key like 'dossier/%'")
                .query(String.class)
                .list();
    }
}
