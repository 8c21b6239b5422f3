package vn.kiemdiem.rating.term;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.boot.test.context.TestComponent;
import vn.kiemdiem.organization.table.TableFile;
import vn.kiemdiem.organization.table.TestFiles;
import vn.kiemdiem.plan.process.FormFilling;
import vn.kiemdiem.plan.process.FormTrial;
import vn.kiemdiem.plan.process.PlanRun;
import vn.kiemdiem.plan.process.Plans;
import vn.kiemdiem.plan.process.SmallPlan;

/** A small plan of 2023 that rates the demo's committee members for the year and for the term 2020-2023. */
@TestComponent
public class TermPlan {

    public static final String ID = SmallPlan.ID;

    public static final String PROPOSE_YEAR = "userTask_proposeYear";
    public static final String DECIDE_YEAR = "userTask_decideYear";
    public static final String PROPOSE_TERM = "userTask_proposeTerm";
    public static final String DECIDE_TERM = "userTask_decideTerm";

    /** The headings of a table of yearly levels. */
    public static final String HEADINGS = "Mã đối tượng,Năm,Mức xếp loại,Cấp quyết định";

    private static final Map<String, String> HEADER = Map.of(
            "plan.term", "2020-2023",
            "rating.term.source", "Hoàn thành xuất sắc nhiệm vụ: Có 4 năm trong nhiệm kỳ");
    private static final String FORK = "gateway_rate";

    private final SmallPlan plan;
    private final Plans plans;
    private final YearlyLevelImport imports;
    private final PlanRun run;
    private final TaskService tasks;

    TermPlan(SmallPlan plan, Plans plans, YearlyLevelImport imports, PlanRun run, TaskService tasks) {
        this.plan = plan;
        this.plans = plans;
        this.imports = imports;
        this.run = run;
        this.tasks = tasks;
    }

    /** Deploys the plan and starts it; the organization has to be there. */
    public void start() {
        deploy();
        plans.start(ID);
    }

    /** Deploys the plan. */
    public void deploy() {
        plan.deploy(model(), HEADER);
    }

    /** Removes what was deployed. */
    public void remove() {
        plan.remove();
    }

    /** Imports three years: the first is excellent, the second good, of the third one year is missing. */
    public void importYears() {
        imports(
                "dang-vien-01,2020,Hoàn thành xuất sắc nhiệm vụ,Ban Thường vụ Huyện ủy",
                "dang-vien-01,2021,Xuất sắc,Ban Thường vụ Huyện ủy",
                "dang-vien-01,2022,xuất  SẮC,Ban Thường vụ Tỉnh ủy",
                "dang-vien-02,2020,Tốt,Đảng ủy xã",
                "dang-vien-02,2021,Tốt,Đảng ủy xã",
                "dang-vien-02,2022,Tốt,Đảng ủy xã",
                "dang-vien-03,2020,Hoàn thành nhiệm vụ,Đảng ủy xã",
                "dang-vien-03,2022,Hoàn thành nhiệm vụ,Đảng ủy xã");
    }

    /** Imports these rows. */
    public List<ImportedYear> imports(String... rows) {
        return imports(csv(rows));
    }

    /** Imports these files. */
    public List<ImportedYear> imports(TableFile... files) {
        return imports.importFiles(plans.byId(ID).orElseThrow(), List.of(files), "quan-tri");
    }

    /** Completes the task about the year: that level for the first member, good for the others. */
    public void rateYear(String element, String first) {
        Task task = run.task(element);
        Object rows = FormFilling.filled(tasks, task, "ratings", row -> {
            row.put("level", "dang-vien-01".equals(row.get("subject")) ? first : "GOOD");
            row.put("reason", "Theo kết quả bỏ phiếu");
        });
        run.complete(task, FormTrial.CLERK, Map.of("ratings", rows));
    }

    /** Completes the task about the term: what the rule says, good with a reason where it says nothing. */
    public void rateTerm(String element) {
        Task task = run.task(element);
        run.complete(task, FormTrial.CLERK, FormFilling.termed(tasks, task, row -> {}));
    }

    /** A file of these rows. */
    public static TableFile csv(String... rows) {
        return TestFiles.csv(
                "a.csv", Stream.concat(Stream.of(HEADINGS), Stream.of(rows)).toArray(String[]::new));
    }

    private static BpmnModelInstance model() {
        var fork = SmallPlan.draw().startEvent().parallelGateway(FORK);
        SmallPlan.task(fork, PROPOSE_YEAR, "rate-pool", about("proposal"))
                .name("Đề xuất xếp loại năm")
                .endEvent();
        SmallPlan.task(fork, DECIDE_YEAR, "rate-pool", about("decision"))
                .name("Quyết định xếp loại năm")
                .endEvent();
        SmallPlan.task(fork, PROPOSE_TERM, "term-sheet", about("proposal"))
                .name("Đề xuất xếp loại nhiệm kỳ")
                .endEvent();
        return SmallPlan.task(fork, DECIDE_TERM, "term-sheet", about("decision"))
                .name("Quyết định xếp loại nhiệm kỳ")
                .endEvent()
                .done();
    }

    private static Map<String, String> about(String stage) {
        return Map.of("rates", "committee-member", "as", stage, "basis.1", "Quy định số 16-QĐ/HU");
    }
}
