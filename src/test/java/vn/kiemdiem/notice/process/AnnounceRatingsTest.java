package vn.kiemdiem.notice.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Date;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.notice.Announced;
import vn.kiemdiem.notice.Announcement;
import vn.kiemdiem.notification.PlanReference;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.plan.process.FormFilling;
import vn.kiemdiem.plan.process.FormTrial;
import vn.kiemdiem.plan.process.PlanRun;
import vn.kiemdiem.plan.process.SmallPlan;

@ProductTest
class AnnounceRatingsTest {

    private static final String CLERK = FormTrial.CLERK;
    private static final String POOL = NoticePlan.ID + "-remedial-plan";

    @Autowired
    private PlanRun run;

    @Autowired
    private SmallPlan smallPlan;

    @Autowired
    private FormTrial trial;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService management;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private Announcement announcement;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    private NoticePlan plan;

    @BeforeEach
    void deploy() {
        plan = new NoticePlan(repository);
        plan.deploy();
    }

    @AfterEach
    void reset() {
        trial.reset();
        plan.remove();
    }

    @DisplayName("S000-R31: mỗi đối tượng được thông báo có một kế hoạch khắc phục của chính kế hoạch đó")
    @Test
    void everyToldSubjectGetsItsRemedialPlanOnce() {
        record("2023-11-01");
        run.runWhatFollows();

        List<ProcessInstance> started = remedialPlans();
        assertThat(started)
                .extracting(ProcessInstance::getBusinessKey)
                .containsExactlyInAnyOrder(
                        "notice-2023/tra-son-school-branch/chi-bo",
                        "notice-2023/tra-son-school-branch-committee/cap-uy-chi-bo");
        assertThat(runtime.getVariables(ofBranch().getId()))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "plan",
                        NoticePlan.ID,
                        "unit",
                        NoticePlan.DEMO.replace("-2023", ""),
                        "subject",
                        "chi-bo",
                        "noticedOn",
                        "2023-11-01"));
        assertThat(trial.rows("rating_notice"))
                .extracting(row -> row.get("subject"), row -> row.get("noticed_on"), row -> row.get("body"))
                .containsExactlyInAnyOrder(
                        tuple("chi-bo", Date.valueOf("2023-11-01"), "tra-son-commune-committee"),
                        tuple("cap-uy-chi-bo", Date.valueOf("2023-11-01"), "tra-son-commune-committee"));
    }

    @DisplayName("S000-D28, R12: hết ngày thứ 15 kể từ ngày thông báo, thẻ việc và đồng hồ như nhau")
    @Test
    void remedialPlanIsDueFifteenDaysAfterTheNotice() {
        record("2023-11-01");
        run.runWhatFollows();

        Task task = ofBranchTask();
        assertThat(task.getDueDate()).isEqualTo("2023-11-16T23:59:59+07:00");
        assertThat(management
                        .createJobQuery()
                        .timers()
                        .processInstanceId(task.getProcessInstanceId())
                        .singleResult()
                        .getDuedate()
                        .toInstant())
                .isEqualTo(Instant.parse("2023-11-16T17:00:00Z"));
        assertThat(trial.shown(task, "deadlineText")).isEqualTo("hết ngày 16/11/2023");
        assertThat(trial.shown(task, "notice")).isEqualTo("ngày 01/11/2023");
        assertThat(trial.shown(task, "decidedLevel")).isEqualTo("Hoàn thành tốt nhiệm vụ");
    }

    @Test
    void staffOfAUnitGetsOneMailThatListsItsSubjects() {
        give("dang-vien-04", "EXCELLENT");
        give("dang-vien-05", "GOOD");
        record("2023-11-01");
        run.runWhatFollows();

        assertThat(mailsTo("bi-thu@tra-son.example"))
                .as("one for the branch, one for its committee")
                .hasSize(2)
                .filteredOn(
                        body -> body.contains("Chi bộ trường PTDTBT THCS Trà Sơn (Chi bộ): Hoàn thành tốt nhiệm vụ"))
                .singleElement()
                .asString()
                .contains("- Đảng viên 04 (Đảng viên): Hoàn thành xuất sắc nhiệm vụ", "- Đảng viên 05 (Đảng viên)")
                .doesNotContain("Đảng viên 06");
    }

    @Test
    void repeatedJobTellsNobodyTwice() {
        record("2023-11-01");
        run.runWhatFollows();
        int mails = trial.rows("message").size();

        startRounds("tra-son-school-branch", "branch,branch-committee");
        run.runWhatFollows();

        assertThat(remedialPlans()).hasSize(2);
        assertThat(trial.rows("rating_notice")).hasSize(2);
        assertThat(trial.rows("message")).hasSize(mails);
    }

    @Test
    void failureInTheRoundTakesEverythingBack() {
        give("dang-vien-04", "GOOD");
        TransactionTemplate transaction = new TransactionTemplate(transactions);

        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> announcement.tellNext(announced(), (notice, subject) -> {
                            throw new IllegalStateException("the engine is gone");
                        })))
                .hasMessage("the engine is gone");

        assertThat(trial.rows("rating_notice")).isEmpty();
        assertThat(trial.rows("message")).isEmpty();
    }

    @Test
    void newerVersionOfThePlanDoesNotStealRunningOnes() {
        String running = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(POOL)
                .singleResult()
                .getId();
        run.start(NoticePlan.ID, NoticePlan.DEMO);
        repository
                .createDeployment()
                .name(NoticePlan.ID)
                .addInputStream(NoticePlan.ID + ".bpmn", getClass().getResourceAsStream(NoticePlan.ID + ".bpmn"))
                .deploy();

        Task task = run.task(NoticePlan.RECORD);
        run.complete(task, CLERK, FormFilling.noticed(tasks, task, "2023-11-01"));
        run.runWhatFollows();

        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(POOL)
                        .count())
                .isEqualTo(2);
        assertThat(remedialPlans())
                .hasSize(2)
                .allSatisfy(instance ->
                        assertThat(instance.getProcessDefinitionId()).isEqualTo(running));
    }

    @Test
    void hundredsOfSubjectsAreToldInBoundedRounds() {
        run.importDemo("lam-dong-2021");
        int decided = jdbc.sql("""
                insert into rating (plan, subject, stage, level, recorded_by, recorded_at)
                select ?, subject.id, 'DECISION', 'GOOD', 'test', now() from subject join unit on unit_id = unit.id
                where unit.id like 'lam-dong-%'
                """).param(NoticePlan.ID).update();
        int largestUnit = jdbc.sql("""
                select max(count) from (select count(*) from subject where unit_id like 'lam-dong-%' group by unit_id) a
                """).query(Integer.class).single();

        List<Integer> rounds = announceAll("lam-dong-province-standing-committee");

        assertThat(decided).isGreaterThan(500);
        assertThat(rounds).allMatch(told -> told < 50 + largestUnit).hasSizeGreaterThan(5);
        assertThat(trial.rows("rating_notice")).hasSize(decided);
        assertThat(remedialPlans()).hasSize(decided);
    }

    @Test
    void planWithoutARemedialPoolTellsTheLevelsAndStartsNothing() {
        smallPlan.deploy(
                SmallPlan.draw()
                        .startEvent()
                        .serviceTask(NoticePlan.ANNOUNCE)
                        .camundaDelegateExpression("${announceRatingsDelegate}")
                        .camundaInputParameter("announcedRates", "member")
                        .camundaInputParameter("announcedRatesIn", "")
                        .endEvent()
                        .done(),
                Map.of());
        give(SmallPlan.ID, "dang-vien-04", "GOOD");

        run.start(SmallPlan.ID, SmallPlan.DEMO);
        run.runWhatFollows();

        assertThat(trial.rows("rating_notice"))
                .extracting(row -> row.get("subject"))
                .containsExactly("dang-vien-04");
        assertThat(mailsTo("bi-thu@tra-son.example")).hasSize(1);
        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    }

    @DisplayName("S000-R31: cá nhân phải có cam kết năm sau, tập thể thì không")
    @Test
    void individualCommitsAndCollectiveDoesNot() {
        give("dang-vien-04", "GOOD");
        record("2023-11-01");
        run.runWhatFollows();
        Task ofMember = taskOf("dang-vien-04");

        Map<String, Object> values = FormFilling.remedied("2023-12-01");
        values.put("commitment", " ");
        trial.refused(ofMember, values, "Mục «Cam kết tu dưỡng, rèn luyện, phấn đấu» chưa được điền.");
        trial.complete(ofMember, FormFilling.remedied("2023-12-01"));
        trial.complete(ofBranchTask(), FormFilling.remedied("2023-11-01"));

        assertThat(trial.rows("remedial_plan"))
                .hasSize(2)
                .anySatisfy(row -> assertThat(row)
                        .contains(
                                entry("subject", "dang-vien-04"),
                                entry("complete_by", Date.valueOf("2023-12-01")),
                                entry("commitment", "Nêu gương, giữ nghiêm kỷ luật")))
                .anySatisfy(row -> assertThat(row).contains(entry("subject", "chi-bo"), entry("commitment", null)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "shortcomings |            | Mục «Hạn chế, khuyết điểm» chưa được điền.",
                "measures     |            | Mục «Biện pháp khắc phục» chưa được điền.",
                "completeBy   |            | Mục «Ngày hoàn thành khắc phục» chưa được điền.",
                "completeBy   | 2023-10-31 | Mục «Ngày hoàn thành khắc phục» không được trước ngày 01/11/2023.",
                "noticedOn    | 2023-10-01 | Biểu mẫu không có mục «noticedOn»; hãy mở lại việc trong danh sách và chỉ điền"
                        + " vào biểu mẫu.",
            })
    void wrongInputIsRefused(String key, String value, String sentence) {
        record("2023-11-01");
        run.runWhatFollows();

        trial.refused(ofBranchTask(), FormFilling.remedied("2023-12-01"), key, value, sentence);
    }

    /** Runs the rounds one by one, and says how many subjects each has told. */
    private List<Integer> announceAll(String unit) {
        startRounds(
                unit, Arrays.stream(SubjectKind.values()).map(SubjectKind::slug).collect(Collectors.joining(",")));
        List<Integer> rounds = new ArrayList<>();
        int before = 0;
        Job round = management.createJobQuery().messages().singleResult();
        while (round != null) {
            management.executeJob(round.getId());
            int told = trial.rows("rating_notice").size();
            rounds.add(told - before);
            before = told;
            round = management.createJobQuery().messages().singleResult();
        }
        return rounds;
    }

    private void startRounds(String unit, String kinds) {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(NoticePlan.ID)
                .singleResult()
                .getId();
        runtime.startProcessInstanceByKey(
                AnnounceRatingsProcess.KEY,
                "again",
                Map.of(
                        "plan",
                        NoticePlan.ID,
                        "unit",
                        unit,
                        AnnounceRatingsProcess.RATES,
                        kinds,
                        AnnounceRatingsProcess.PLAN_DEFINITION,
                        definition,
                        AnnounceRatingsProcess.PLAN_INSTANCE,
                        "none"));
    }

    private void record(String day) {
        run.start(NoticePlan.ID, NoticePlan.DEMO);
        Task task = run.task(NoticePlan.RECORD);
        run.complete(task, CLERK, FormFilling.noticed(tasks, task, day));
    }

    private void give(String subject, String level) {
        give(NoticePlan.ID, subject, level);
    }

    private void give(String plan, String subject, String level) {
        run.importDemo(NoticePlan.DEMO);
        jdbc.sql("""
                insert into rating (plan, subject, stage, level, body, recorded_by, recorded_at)
                values (?, ?, 'DECISION', ?, 'tra-son-commune-committee', 'test', now())
                """).params(plan, subject, level).update();
    }

    private static Announced announced() {
        return new Announced(
                new PlanReference(NoticePlan.ID, "Kế hoạch thử", null),
                "tra-son-school-branch",
                SubjectKind.ofSlugs("member"),
                Set.of());
    }

    private List<ProcessInstance> remedialPlans() {
        return runtime.createProcessInstanceQuery().processDefinitionKey(POOL).list();
    }

    private ProcessInstance ofBranch() {
        return remedialPlans().stream()
                .filter(instance -> instance.getBusinessKey().endsWith("/chi-bo"))
                .findFirst()
                .orElseThrow();
    }

    private Task ofBranchTask() {
        return taskOf("chi-bo");
    }

    private Task taskOf(String subject) {
        return tasks.createTaskQuery()
                .processVariableValueEquals("subject", subject)
                .initializeFormKeys()
                .singleResult();
    }

    private List<String> mailsTo(String address) {
        return jdbc.sql("select body_text from message where recipient_address = ? order by id")
                .param(address)
                .query(String.class)
                .list();
    }
}
