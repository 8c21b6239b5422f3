package vn.kiemdiem.rating.score;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kiemdiem.organization.table.TableFile;
import vn.kiemdiem.organization.table.TestFiles;
import vn.kiemdiem.plan.process.Plans;
import vn.kiemdiem.plan.process.SmallPlan;

/** A small plan with the frame and the bands of plan 33-KH/HU, in which the demo's branch and its committee are scored. */
@TestComponent
public class ScorePlan {

    public static final String ID = SmallPlan.ID;

    /** The branch scores itself. */
    public static final String SCORE_BRANCH = "userTask_scoreBranch";

    /** The committee is scored in the appraisal. */
    public static final String SCORE_COMMITTEE = "userTask_scoreCommittee";

    /** The headings of a table of criteria. */
    public static final String HEADINGS = "Loại đối tượng,Mã tiêu chí,Tiêu chí,Nội dung,Điểm tối đa";

    /** What the header says of scoring. */
    public static final Map<String, String> RATING = Map.of(
            "rating.frame", "90 + 10",
            "rating.frame.bonusPerItem", "2",
            "rating.frame.step", "0,5",
            "rating.frame.source", "điểm chấm chung của các tiêu chí 90 điểm, điểm cộng 10 điểm",
            "rating.bands", "95 / 80 / 50",
            "rating.bands.source", "từ 95 điểm trở lên; từ 80 đến dưới 95 điểm; từ 50 đến dưới 80 điểm");

    private static final String FORK = "gateway_score";
    private static final int LINES = 10;

    private final SmallPlan plan;
    private final RuntimeService runtime;
    private final Plans plans;
    private final CriteriaImport criteria;
    private final JdbcClient jdbc;

    ScorePlan(SmallPlan plan, RuntimeService runtime, Plans plans, CriteriaImport criteria, JdbcClient jdbc) {
        this.plan = plan;
        this.runtime = runtime;
        this.plans = plans;
        this.criteria = criteria;
        this.jdbc = jdbc;
    }

    /** Deploys the plan, gives both kinds of subject their criteria and starts it; the organization has to be there. */
    public void start() {
        deploy();
        importCriteria("Chi bộ");
        importCriteria("Tập thể cấp ủy chi bộ");
        plans.start(ID);
    }

    /** Starts the plan anew as if nobody had imported any criteria yet. */
    public void restartWithoutCriteria() {
        stop();
        jdbc.sql("delete from criterion where plan = ?").param(ID).update();
        plans.start(ID);
    }

    /** Starts the plan anew as one that knows neither bonus nor steps. */
    public void restartWithoutBonus() {
        stop();
        plan.deploy(
                model(),
                Map.of(
                        "rating.frame", "90",
                        "rating.frame.source", "tổng số điểm tối đa 90 điểm",
                        "rating.bands", "85 / 80 / 50",
                        "rating.bands.source", "từ 85 điểm trở lên"));
        plans.start(ID);
    }

    private void stop() {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(ID)
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "test"));
    }

    /** Deploys the plan. */
    public void deploy() {
        plan.deploy(model(), RATING);
    }

    /** Removes what was deployed. */
    public void remove() {
        plan.remove();
    }

    /** Gives a kind of subject its criteria. */
    public void importCriteria(String kind) {
        criteria.importFiles(ID, List.of(criteriaOf(kind)));
    }

    /** Ten lines of nine points each for a kind of subject, two to a criterion. */
    public static TableFile criteriaOf(String kind) {
        return criteriaOf(kind, "Nội dung số");
    }

    /** The same in other words. */
    public static TableFile otherCriteriaOf(String kind) {
        return criteriaOf(kind, "Nội dung mới số");
    }

    private static TableFile criteriaOf(String kind, String content) {
        Stream<String> lines = IntStream.rangeClosed(1, LINES)
                .mapToObj(line ->
                        "%s,tieu-chi-%d,Tiêu chí %d,%s %d,9".formatted(kind, line, (line + 1) / 2, content, line));
        return TestFiles.csv(
                "tieu-chi.csv", Stream.concat(Stream.of(HEADINGS), lines).toArray(String[]::new));
    }

    private static BpmnModelInstance model() {
        var fork = SmallPlan.draw().startEvent().parallelGateway(FORK);
        SmallPlan.task(fork, SCORE_BRANCH, CriteriaImport.FORM, Map.of("rates", "branch", "as", "self"))
                .name("Tự chấm điểm chi bộ")
                .endEvent();
        return SmallPlan.task(
                        fork,
                        SCORE_COMMITTEE,
                        CriteriaImport.FORM,
                        Map.of("rates", "branch-committee", "as", "appraisal"))
                .name("Thẩm định điểm cấp ủy")
                .endEvent()
                .done();
    }
}
