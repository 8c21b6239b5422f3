package vn.kiemdiem.plan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.plan.process.BuDop2023Grassroots.Elements;

/** Which review days an organization of plan 128-KH/HU may still register, and which need a reason. */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BuDop2023RegistrationTest {

    private static final String UNIT = "bu-dop-commune-01";
    private static final String CLERK = "bd-xa-01";

    @Autowired
    private PlanRun run;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private JdbcClient jdbc;

    @BeforeAll
    void importTheDistrict() {
        run.importDemo(BuDop2023Process.KEY);
    }

    @BeforeEach
    void issueThePlan() {
        run.at("2023-12-01T10:00:00+07:00");
    }

    @AfterEach
    void reset() {
        run.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-06T10:00:00+07:00, 2023-12-11",
        "2023-12-06T10:00:00+07:00, 2023-12-17",
        "2023-12-07T14:59:00+07:00, 2023-12-11",
        "2023-12-07T15:00:00+07:00, 2023-12-18",
        "2023-12-14T14:59:00+07:00, 2023-12-19"
    })
    @DisplayName("S002-R04, D13: trước 15h thứ năm thì đăng ký được ngày của tuần sau")
    void dayOfTheNextWeekIsInTime(String now, String day) {
        open(now);

        run.complete(Elements.REGISTER_DAY, CLERK, FormFilling.registered(day, day));

        assertThat(registered()).containsExactly(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-01T10:00:00+07:00, 2023-12-08",
        "2023-12-07T15:00:00+07:00, 2023-12-11",
        "2023-12-14T15:00:00+07:00, 2023-12-19"
    })
    @DisplayName("S002-R04, D13: đúng 15h đã là muộn, ngày 04-10/12 không thể kịp; có lý do thì vẫn được")
    void dayWhoseCutOffHasPassedNeedsAReason(String now, String day) {
        open(now);

        assertThatThrownBy(() -> run.complete(Elements.REGISTER_DAY, CLERK, FormFilling.registered(day, day)))
                .hasStackTraceContaining("không còn kịp đăng ký")
                .hasStackTraceContaining("Lý do không theo đúng thời gian của kế hoạch");
        assertThat(registered()).isEmpty();
        run.complete(Elements.REGISTER_DAY, CLERK, FormFilling.registeredAtShortNotice(day));

        assertThat(registered()).containsExactly(day);
    }

    @ParameterizedTest
    @CsvSource({"2023-12-14, false", "2023-12-15, true", "2023-12-18, true"})
    @DisplayName("S002-R02, D05, D17: kiểm điểm đúng ngày tổng kết 15/12 hay sau đó là không theo kế hoạch")
    void reviewEndsBeforeTheYearsSummary(String day, boolean needsReason) {
        open("2023-12-01T10:00:00+07:00");
        Map<String, Object> values = FormFilling.registered(day, day);
        values.put("summaryOn", "2023-12-15");

        if (needsReason) {
            assertThatThrownBy(() -> run.complete(Elements.REGISTER_DAY, CLERK, values))
                    .hasStackTraceContaining("Lý do không theo đúng thời gian của kế hoạch");
            values.put("shortNotice", "Hội trường chỉ còn ngày này");
        }
        run.complete(Elements.REGISTER_DAY, CLERK, values);

        assertThat(registered()).containsExactly(day);
    }

    @Test
    @DisplayName("S002-R02, D05: chưa nêu ngày tổng kết năm thì chỉ còn hạn trước 20/12")
    void withoutSummaryOnlyTheDeadlineCounts() {
        open("2023-12-01T10:00:00+07:00");

        run.complete(Elements.REGISTER_DAY, CLERK, FormFilling.registered("2023-12-19", "2023-12-19"));

        assertThat(registered()).containsExactly("2023-12-19");
    }

    private void open(String now) {
        run.at(now);
        BuDop2023Pool.grassroots(runtime, UNIT, Elements.REGISTER_DAY);
        run.runWhatFollows();
    }

    private List<String> registered() {
        return jdbc.sql("select first_day::text from review_day_registration where unit = ? order by id")
                .param(UNIT)
                .query(String.class)
                .list();
    }
}
