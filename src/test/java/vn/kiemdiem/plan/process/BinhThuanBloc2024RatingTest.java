package vn.kiemdiem.plan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.plan.process.BinhThuanBloc2024Grassroots.Elements;

/** Who is rated in plan 211-KH/ĐUK, by whom, and whose opinion is heard before. */
@ProductTest
class BinhThuanBloc2024RatingTest {

    private static final String ORGANIZATION = "binh-thuan-grassroots-01";
    private static final String SECTION_BRANCH = ORGANIZATION + "-section-01-branch-01";
    private static final String AWAY = "bt-dang-vien-18";

    @Autowired
    private PlanRun run;

    @Autowired
    private WholePlay play;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Organization organization;

    @BeforeEach
    void importTheBloc() {
        run.importDemo(BinhThuanBloc2024Process.KEY);
        run.at("2024-12-16T08:00:00+07:00");
    }

    @AfterEach
    void reset() {
        run.reset();
    }

    @ParameterizedTest
    @CsvSource({"2024-12-09, true, false", "2024-12-10, true, true", "2024-12-08, false, false"})
    @DisplayName("S003-R01, D04, D12: kết nạp 09/06 thì đủ 6 tháng từ 09/12, kết nạp 10/06 thì từ 10/12")
    void sixFullMonthsCount(String today, boolean ninth, boolean tenth) {
        run.at(today + "T08:00:00+07:00");

        List<String> rated = listed("branch", SECTION_BRANCH, BinhThuanBloc2024Branch.Elements.SELF_RATE_BRANCH);

        assertThat(rated.contains("bt-dang-vien-13")).isEqualTo(ninth);
        assertThat(rated.contains("bt-dang-vien-14")).isEqualTo(tenth);
        assertThat(rated).contains("bt-dang-vien-12");
    }

    @Test
    @DisplayName(
            "S003-R01: miễn sinh hoạt, đình chỉ sinh hoạt đảng, chưa đủ 6 tháng thì không xếp loại; chỉ đình chỉ sinh hoạt cấp ủy thì có")
    void exemptAndSuspendedMembersAreInNoList() {
        assertThat(listed("grassroots-organization", ORGANIZATION, Elements.DECIDE_MEMBERS))
                .doesNotContain("bt-dang-vien-31")
                .contains("bt-dang-vien-30");
        run.reset();

        assertThat(listed("grassroots-organization", "binh-thuan-grassroots-02", Elements.DECIDE_MEMBERS))
                .doesNotContain("bt-dang-vien-43")
                .contains("bt-dang-vien-41");
        run.reset();

        assertThat(listed(
                        "grassroots-branch",
                        "binh-thuan-grassroots-branch-01",
                        Elements.DECIDE_MEMBERS_OF_GRASSROOTS_BRANCH))
                .doesNotContain("bt-dang-vien-57");
    }

    @Test
    @DisplayName(
            "S003-R07, R04: ban chấp hành đảng bộ cơ sở quyết định đảng bộ bộ phận và cả hai loại chi bộ, không đảng ủy bộ phận, không chi ủy trực thuộc")
    void executiveCommitteeDecidesOrganizationsBelow() {
        assertThat(listed("grassroots-organization", ORGANIZATION, Elements.DECIDE_ORGANIZATIONS))
                .containsExactlyInAnyOrder(
                        "bt-dang-bo-bo-phan-01",
                        "bt-chi-bo-01-01",
                        "bt-chi-bo-01-02",
                        "bt-chi-bo-bo-phan-01-01",
                        "bt-chi-bo-bo-phan-01-02");
    }

    @Test
    @DisplayName(
            "S003-R07: ban chấp hành quyết định mọi đảng viên trong đảng bộ mình, trừ người không xếp loại và người sinh hoạt tạm thời (xếp riêng)")
    void executiveCommitteeDecidesEveryMember() {
        List<String> below = organization
                .subjectsOf(
                        ORGANIZATION,
                        EnumSet.of(
                                SubjectKind.STANDING_COMMITTEE_MEMBER,
                                SubjectKind.EXECUTIVE_COMMITTEE_MEMBER,
                                SubjectKind.COMMITTEE_MEMBER,
                                SubjectKind.MEMBER))
                .stream()
                .map(Subject::id)
                .filter(id -> !id.equals(AWAY) && !id.equals("bt-dang-vien-31"))
                .toList();

        assertThat(listed("grassroots-organization", ORGANIZATION, Elements.DECIDE_MEMBERS))
                .hasSize(31)
                .containsExactlyInAnyOrderElementsOf(below);
    }

    @ParameterizedTest
    @CsvSource({
        "grassroots-organization, grassroots-01, userTask_requestOrganization, bt-dang-bo-01 bt-ban-thuong-vu-01",
        "grassroots-organization, grassroots-02, userTask_requestOrganization, bt-dang-bo-02 bt-ban-chap-hanh-02"
    })
    @DisplayName("S003-R07, R03: của chính mình thì chỉ đề nghị: đảng bộ và ban thường vụ, hoặc ban chấp hành")
    void unitsOnlyRequestTheirOwn(String pool, String unit, String element, String subjects) {
        assertThat(listed(pool, "binh-thuan-" + unit, element)).containsExactlyInAnyOrder(subjects.split(" "));
    }

    @Test
    @DisplayName(
            "S003-R07: Ban Thường vụ Đảng ủy Khối quyết định chi, đảng bộ cơ sở, ban thường vụ hoặc ban chấp hành, chi ủy cơ sở; không ai khác")
    void blocDecidesTheGrassrootsTier() {
        runtime.createProcessInstanceByKey(BinhThuanBloc2024Process.KEY)
                .businessKey(BinhThuanBloc2024Process.KEY)
                .setVariable("plan", BinhThuanBloc2024Process.KEY)
                .setVariable("unit", "binh-thuan-bloc")
                .startBeforeActivity(BinhThuanBloc2024Process.Elements.DECIDE_RATINGS)
                .execute();

        assertThat(subjects(run.task(BinhThuanBloc2024Process.Elements.DECIDE_RATINGS)))
                .containsExactlyInAnyOrder(
                        "bt-dang-bo-01",
                        "bt-dang-bo-02",
                        "bt-ban-thuong-vu-01",
                        "bt-ban-chap-hanh-02",
                        "bt-chi-bo-co-so-01",
                        "bt-chi-bo-co-so-02",
                        "bt-chi-uy-co-so-01");
    }

    @Test
    @DisplayName(
            "S003-R02, D05: chưa có ý kiến của chi bộ nơi sinh hoạt tạm thời thì chưa xếp loại người ấy, những người khác vẫn tiếp tục")
    void opinionComesBeforeTheDecisionOnThatMemberOnly() {
        at("grassroots-organization", ORGANIZATION, Elements.RATE_ORGANIZATION);
        Task opinion = run.task(Elements.GIVE_OPINION_OF_ORGANIZATION);
        assertThat(tasks.getIdentityLinksForTask(opinion.getId()))
                .extracting(link -> link.getGroupId())
                .containsExactly("binh-thuan-grassroots-branch-01");

        pool(Elements.DECIDE_ORGANIZATIONS);
        assertThat(subjects(run.task(Elements.DECIDE_MEMBERS))).doesNotContain(AWAY);
        pool(Elements.DECIDE_MEMBERS);
        assertThat(run.tasks(Elements.DECIDE_TEMPORARY_OF_ORGANIZATION)).isEmpty();
        assertThat(run.tasks(Elements.REQUEST_ORGANIZATION)).hasSize(1);

        run.complete(opinion, "bt-chi-bo-co-so-01", provided(opinion, "Chấp hành tốt nội quy nơi sinh hoạt tạm thời"));
        Task decision = run.task(Elements.DECIDE_TEMPORARY_OF_ORGANIZATION);
        assertThat(subjects(decision)).containsExactly(AWAY);
        run.complete(decision, "bt-dang-uy-01", FormFilling.pooled(tasks, decision, "GOOD"));
        assertThat(run.tasks(Elements.DECIDE_TEMPORARY_OF_ORGANIZATION)).isEmpty();
    }

    @Test
    @DisplayName(
            "S003-R02: nơi sinh hoạt tạm thời ngoài Khối thì chi bộ của người ấy ghi ý kiến nhận được; không có ý kiến thì không xong")
    void opinionFromOutsideIsRecordedByTheOwnBranch() {
        at("grassroots-organization", "binh-thuan-grassroots-02", Elements.RATE_ORGANIZATION);
        Task opinion = run.task(Elements.GIVE_OPINION_OF_ORGANIZATION);

        assertThat(tasks.getIdentityLinksForTask(opinion.getId()))
                .extracting(link -> link.getGroupId())
                .containsExactly("binh-thuan-grassroots-02-branch-02");
        assertThatThrownBy(() -> run.complete(opinion, "bt-chi-bo-02-02", provided(opinion, "")))
                .hasStackTraceContaining("Ý kiến");
        assertThat(run.tasks(Elements.DECIDE_TEMPORARY_OF_ORGANIZATION)).isEmpty();
    }

    @Test
    @DisplayName("S003-R02, R07: chi bộ cơ sở cũng hỏi ý kiến rồi tự quyết định")
    void grassrootsBranchDecidesItsAbsentMemberItself() {
        at("grassroots-branch", "binh-thuan-grassroots-branch-01", Elements.RATE_GRASSROOTS_BRANCH);
        Task opinion = run.task(Elements.GIVE_OPINION_OF_GRASSROOTS_BRANCH);
        run.complete(opinion, "bt-chi-bo-co-so-01", provided(opinion, "Học tập nghiêm túc"));

        Task decision = run.task(Elements.DECIDE_TEMPORARY_OF_GRASSROOTS_BRANCH);
        assertThat(subjects(decision)).containsExactly("bt-dang-vien-56");
        assertThat(play.whoMay(decision)).isEqualTo("bt-chi-bo-co-so-01");
    }

    private Map<String, Object> provided(Task task, String opinion) {
        return new HashMap<>(Map.of(
                "rating",
                "",
                "opinions",
                FormFilling.filled(tasks, task, "opinions", row -> row.put("opinion", opinion))));
    }

    private void pool(String element) {
        Task sheet = run.task(element);
        run.complete(sheet, play.whoMay(sheet), FormFilling.pooled(tasks, sheet, "GOOD"));
    }

    private List<String> listed(String pool, String unit, String element) {
        at(pool, unit, element);
        return subjects(run.task(element));
    }

    private void at(String pool, String unit, String element) {
        BinhThuanBloc2024Pool.at(runtime, pool, unit, element, Map.of("deadlineOfBranch", "D08"));
        run.runWhatFollows();
    }

    private List<String> subjects(Task task) {
        Stream<Object> ids = FormFilling.rows(tasks, task, "ratings").stream().map(row -> row.get("subject"));
        return ids.map(String::valueOf).toList();
    }
}
