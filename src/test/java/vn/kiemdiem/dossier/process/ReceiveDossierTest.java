package vn.kiemdiem.dossier.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.dossier.Dossier;
import vn.kiemdiem.dossier.Dossiers;
import vn.kiemdiem.plan.process.FormFilling;
import vn.kiemdiem.plan.process.FormTrial;
import vn.kiemdiem.plan.process.PlanRun;
import vn.kiemdiem.plan.process.SmallPlan;

@ProductTest
class ReceiveDossierTest {

    private static final String COMPILE = SmallPlan.element("compile-dossier");
    private static final String RECEIVE = SmallPlan.element("receive-dossier");
    private static final String OFFICE = "dang-uy-xa";

    @Autowired
    private FormTrial trial;

    @Autowired
    private PlanRun run;

    @Autowired
    private SmallPlan plan;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void aDossierWasSent() {
        plan.deploy(ReceivedPlan.draw(), Map.of());
        run.start(SmallPlan.ID, SmallPlan.DEMO);
        compile();
    }

    @AfterEach
    void reset() {
        trial.reset();
    }

    @Test
    void receiverSeesWhoSentWhatWhen() {
        Task task = run.task(RECEIVE);

        assertThat(trial.shown(task, "sent"))
                .asString()
                .startsWith("Chi bộ trường PTDTBT THCS Trà Sơn gửi lúc 08:")
                .endsWith("ngày 03/11/2023 (người lập: Bí thư Chi bộ)");
        assertThat(trial.shown(task, "note")).isEqualTo("Đủ hồ sơ");
        assertThat(trial.shown(task, "fileLinks")).isEqualTo("không có");
        assertThat(FormFilling.rows(tasks, task, "items"))
                .extracting(row -> row.get("name"))
                .containsExactly("Bản tự kiểm điểm", "Biên bản");
    }

    @Test
    void acceptedDossierLeadsOn() {
        receive(FormFilling.accepted());

        assertThat(trial.rows("dossier_reception"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("outcome", "ACCEPTED")
                        .containsEntry("body", SmallPlan.RECIPIENT));
        assertThat(run.tasks(COMPILE)).isEmpty();
        assertThat(run.tasks(RECEIVE)).isEmpty();
    }

    @Test
    void returnedDossierComesBackWithTheReasonAndIsDeliveredAnew() {
        receive(FormFilling.returned("Thiếu chữ ký *ở* [trang 2](http://a.example)"));

        assertThat(trial.shown(run.task(COMPILE), "lastDelivery"))
                .asString()
                .startsWith("Đảng uỷ xã Trà Sơn trả lại lúc 08:")
                .contains("lý do: Thiếu chữ ký &#42;ở&#42;")
                .doesNotContain("](");

        compile();
        receive(FormFilling.accepted());

        assertThat(dossiers.findByPlanOrderById(SmallPlan.ID)).hasSize(2).allMatch(Dossier::submitted);
        assertThat(trial.rows("dossier_reception"))
                .extracting(row -> row.get("outcome"))
                .containsExactly("RETURNED", "ACCEPTED");
        assertThat(jdbc.sql("select count(*) from message where key like 'dossier/%'")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        assertThat(run.tasks(COMPILE)).isEmpty();
    }

    @Test
    void returningNeedsAReasonAndOneOfTwoOutcomes() {
        Task task = run.task(RECEIVE);

        refused(
                task,
                Map.of("outcome", "RETURNED", "reason", "  "),
                "Mục «Lý do trả lại» chưa được điền; hãy ghi rõ hồ sơ thiếu hoặc sai gì.");
        refused(task, Map.of("reason", "x"), "Mục «Kết quả tiếp nhận» chưa được điền.");
        refused(task, Map.of("outcome", "MAYBE"), "Mục «Kết quả tiếp nhận» phải là «Tiếp nhận» hoặc «Trả lại».");
    }

    private void refused(Task task, Map<String, Object> values, String sentence) {
        assertThatThrownBy(() -> run.complete(task, OFFICE, values)).hasMessageContaining("'" + sentence + "'");

        assertThat(trial.rows("dossier_reception")).isEmpty();
        assertThat(run.tasks(RECEIVE)).hasSize(1);
    }

    private void compile() {
        Task task = run.task(COMPILE);
        run.complete(task, FormTrial.CLERK, FormFilling.completeDossier(tasks, task));
    }

    private void receive(Map<String, Object> values) {
        run.complete(run.task(RECEIVE), OFFICE, values);
    }
}
