package vn.kiemdiem.notice.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.RestCalls;
import vn.kiemdiem.plan.process.FormFilling;
import vn.kiemdiem.plan.process.FormTrial;
import vn.kiemdiem.plan.process.PlanRun;
import vn.kiemdiem.rating.web.ReadReport;

@ProductTest
class RemedialReportTest {

    private static final String SHEET = "Kế hoạch khắc phục";
    private static final String BRANCH = "Chi bộ trường PTDTBT THCS Trà Sơn";

    @Autowired
    private PlanRun run;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private JdbcClient jdbc;

    private NoticePlan plan;
    private RestCalls rest;

    @BeforeEach
    void prepare(@LocalServerPort int port) {
        rest = new RestCalls(port);
        plan = new NoticePlan(repository);
    }

    @AfterEach
    void reset() {
        run.reset();
        plan.remove();
    }

    @DisplayName("S002-D15, S000-R31: báo cáo nêu ai đã được thông báo, hạn của thẻ việc, đã xây dựng hay chưa")
    @Test
    void reportListsWhoWasToldWithTheDueDateOfTheTask() {
        plan.deploy();
        start();
        assertThat(report().names()).as("nobody has been told").doesNotContain(SHEET);

        announce();
        Task ofBranch = taskOf("chi-bo");
        run.complete(ofBranch, FormTrial.CLERK, FormFilling.remedied("2023-12-01"));

        ReadReport report = report();
        assertThat(report.texts(SHEET))
                .contains("Đã thông báo mức xếp loại: 2; đã xây dựng kế hoạch khắc phục: 1; chưa xây dựng: 1, trong đó"
                        + " quá hạn: 0.");
        assertThat(report.row(SHEET, BRANCH))
                .containsSubsequence("01/11/2023", "16/11/2023", "01/12/2023", "Bí thư Chi bộ");
        assertThat(report.rows(SHEET))
                .anySatisfy(row -> assertThat(row)
                        .containsSubsequence(
                                "Tập thể cấp ủy chi bộ", "01/11/2023", "16/11/2023", "Chưa xây dựng", "—"));
    }

    @DisplayName("S002-D15: kế hoạch không quy định hạn thì báo cáo nói vậy, không đặt hạn thay")
    @Test
    void planWithoutALastDaySaysSo() {
        plan.deployWithoutLastDay();
        start();
        announce();

        assertThat(taskOf("chi-bo").getDueDate()).isNull();
        assertThat(report().row(SHEET, BRANCH))
                .containsSubsequence("01/11/2023", "Kế hoạch không quy định hạn", "Chưa xây dựng");
    }

    @DisplayName("Báo cáo chỉ đọc đối tượng của đơn vị ban hành kế hoạch và các đơn vị bên dưới")
    @Test
    void subjectsOfOtherUnitsAreNoneOfThePlansBusiness() {
        plan.deploy();
        start();
        announce();
        String name = foreignSubject();

        ReadReport report = report();

        assertThat(report.names())
                .allSatisfy(sheet -> assertThat(report.texts(sheet)).doesNotContain(name));
        assertThat(report.texts(SHEET)).anyMatch(text -> text.startsWith("Đã thông báo mức xếp loại: 2;"));
    }

    /** The name of a subject elsewhere, with a level and a notice that stand in this plan's name by mistake. */
    private String foreignSubject() {
        run.importDemo("lam-dong-2021");
        String id = jdbc.sql("select min(id) from subject where unit_id = 'lam-dong-district'")
                .query(String.class)
                .single();
        jdbc.sql("""
                insert into rating (plan, subject, stage, level, recorded_by, recorded_at)
                values (?, ?, 'DECISION', 'GOOD', 'bi-thu', now())
                """).params(NoticePlan.ID, id).update();
        jdbc.sql("""
                insert into rating_notice (plan, subject, noticed_on, told_at) values (?, ?, date '2023-11-01', now())
                """).params(NoticePlan.ID, id).update();
        return jdbc.sql("select name from subject where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private void start() {
        run.start(NoticePlan.ID, NoticePlan.DEMO);
        // Who may read a plan is settled when its file or the organization comes in.
        run.importDemo(NoticePlan.DEMO);
        run.givePasswords();
    }

    private void announce() {
        Task task = run.task(NoticePlan.RECORD);
        run.complete(task, FormTrial.CLERK, FormFilling.noticed(tasks, task, "2023-11-01"));
        run.runWhatFollows();
    }

    private Task taskOf(String subject) {
        return tasks.createTaskQuery()
                .processVariableValueEquals("subject", subject)
                .initializeFormKeys()
                .singleResult();
    }

    private ReadReport report() {
        return ReadReport.of(rest.download("/api/plans/" + NoticePlan.ID + "/report.xlsx", "dang-uy-xa")
                .body());
    }
}
