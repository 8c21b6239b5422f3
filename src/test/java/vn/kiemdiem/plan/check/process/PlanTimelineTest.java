package vn.kiemdiem.plan.check.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.kiemdiem.deadline.WorkingCalendar;
import vn.kiemdiem.plan.timeline.Timeline;
import vn.kiemdiem.plan.timeline.TimelineMark;
import vn.kiemdiem.plan.timeline.TimelineRow;
import vn.kiemdiem.plan.timeline.TimelineStep;
import vn.kiemdiem.plan.timeline.UndatedDeadline;

class PlanTimelineTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String TAM_DUONG = "tam-duong-2024";
    private static final Map<String, String> NAMES = Map.of(
            "tra-son-school-branch-committee", "Cấp uỷ Chi bộ", "tam-duong-organization-board", "Ban Tổ chức Huyện ủy");

    @Test
    void bodiesStandInTheOrderInWhichThePlanFirstGivesThemADeadline() {
        Timeline timeline = drawn(BrokenPlan.text(TAM_DUONG));

        assertThat(timeline.rows())
                .extracting(TimelineRow::body)
                .containsExactly(
                        "tam-duong-party-office",
                        "tam-duong-standing-committee",
                        "Từng đơn vị được giao",
                        "Ban Tổ chức Huyện ủy",
                        "tam-duong-executive-committee",
                        "tam-duong-council",
                        "tam-duong-peoples-committee",
                        "Huyện ủy Tam Đường",
                        "Cơ quan, đơn vị huyện",
                        "Đảng ủy xã, thị trấn",
                        "Đảng ủy Công an, Quân sự, Trung tâm Y tế",
                        "Mặt trận, đoàn thể, HĐND, UBND xã",
                        "Chi bộ");
        assertThat(timeline.rows().get(9))
                .extracting(TimelineRow::bodyId, TimelineRow::pool)
                .containsExactly("${unit}", "tam-duong-2024-commune");
    }

    @Test
    void poolWithSeveralCallersHasTheDeadlinesOfAllOfThem() {
        assertThat(row(drawn(BrokenPlan.text(TAM_DUONG)), "Chi bộ").marks())
                .extracting(TimelineMark::code)
                .containsExactly("D38", "D09", "D10", "D14", "D15", "D20", "D21");
    }

    @Test
    void slackIsCountedFromTheLatestOtherDeadlineOnTheWay() {
        TimelineRow branches = row(drawn(BrokenPlan.text(TAM_DUONG)), "Chi bộ");

        assertThat(branches.marks().get(1))
                .isEqualTo(new TimelineMark(
                        "D09",
                        "trước ngày 10/11/2024",
                        LocalDate.parse("2024-11-09"),
                        OffsetDateTime.parse("2024-11-10T00:00:00+07:00"),
                        LocalDate.parse("2024-11-04"),
                        4,
                        true,
                        false,
                        List.of(new TimelineStep("subProcess_reviewWithCommittee", "Kiểm điểm ở chi bộ có chi ủy"))));
    }

    @Test
    void withoutAnEarlierDeadlineSlackIsCountedFromTheDayOfIssue() {
        String plan = BrokenPlan.text(BrokenPlan.TRA_SON);

        assertThat(mark(drawn(plan), "D07"))
                .extracting(TimelineMark::slackFrom, TimelineMark::workingDays)
                .containsExactly(LocalDate.parse("2023-11-03"), 4);
        assertThat(mark(drawn(plan.replace("plan.issuedOn", "plan.note")), "D07"))
                .extracting(TimelineMark::slackFrom, TimelineMark::workingDays)
                .containsExactly(null, null);
    }

    @Test
    void deadlineThatOnlyRefersToAnotherHasTheOthersSlack() {
        Timeline timeline = drawn(BrokenPlan.text(BrokenPlan.TRA_SON));

        assertThat(mark(timeline, "D12").workingDays())
                .isEqualTo(mark(timeline, "D07").workingDays());
    }

    @Test
    void deadlineWithoutAClockIsDrawnWhereATimerSaysThatItSharesIt() {
        assertThat(mark(drawn(BrokenPlan.text(BrokenPlan.TRA_SON)), "D11").steps())
                .extracting(TimelineStep::id)
                .containsExactly("subProcess_reviewAndReport");
    }

    @Test
    void atItsFirstLateInstantADeadlineIsPast() {
        String plan = BrokenPlan.text(BrokenPlan.TRA_SON);

        assertThat(mark(drawn(plan, "2023-11-09T16:59:59Z"), "D07").past()).isFalse();
        assertThat(mark(drawn(plan, "2023-11-09T17:00:00Z"), "D07").past()).isTrue();
    }

    @Test
    void bodyThatNobodyCallsLateIsWhoeverHasTheTask() {
        String plan = BrokenPlan.text(BrokenPlan.TRA_SON)
                .replace(
                        "<camunda:inputParameter name=\"lateUnit\">tra-son-school-branch-committee</camunda:inputParameter>",
                        "");

        assertThat(drawn(plan).rows())
                .extracting(TimelineRow::bodyId)
                .containsExactly("${unit}", "tra-son-school-branch", "tra-son-school-branch-committee");
    }

    @Test
    void whatHangsOnAnEventIsUndated() {
        assertThat(drawn(BrokenPlan.text(TAM_DUONG)).undated())
                .extracting(UndatedDeadline::code)
                .containsExactly("D04", "D28", "D29", "D30");
    }

    @Test
    void yearThatTheCalendarDoesNotCoverHasNoCountOfWorkingDays() {
        String plan = BrokenPlan.text(BrokenPlan.TRA_SON).replace("/2023\"", "/2093\"");

        assertThat(mark(drawn(plan), "D07"))
                .extracting(TimelineMark::lastDay, TimelineMark::workingDays, TimelineMark::free)
                .containsExactly(LocalDate.parse("2093-11-09"), null, false);
    }

    @Test
    void fileMadeToBeCostlyIsNotDrawnToItsEnd() {
        String bodies = IntStream.range(0, 3 * PlanTimeline.MOST_DUTIES)
                .mapToObj(i -> "chi-bo-" + i)
                .collect(Collectors.joining(","));
        String plan =
                BrokenPlan.text(BrokenPlan.TRA_SON).replace(">tra-son-school-branch-committee<", ">" + bodies + "<");

        assertThat(drawn(plan).rows()).hasSizeLessThanOrEqualTo(PlanTimeline.MOST_DUTIES);
    }

    @Test
    void planWithoutADayHasNoTimeline() {
        PlanModel plan = BrokenPlan.model(BrokenPlan.text(BrokenPlan.TRA_SON).replace("deadline.D", "note.D"));

        assertThat(timeline(plan, DutyAndDeadlineRules.EARLY).drawn()).isEmpty();
    }

    private static Timeline drawn(String text) {
        return drawn(text, DutyAndDeadlineRules.EARLY);
    }

    private static Timeline drawn(String text, String now) {
        return timeline(BrokenPlan.model(text), now).drawn().orElseThrow();
    }

    private static PlanTimeline timeline(PlanModel plan, String now) {
        Clock clock = Clock.fixed(Instant.parse(now), ZoneId.of("Asia/Ho_Chi_Minh"));
        return new PlanTimeline(plan, new BodyNames(plan, NAMES, VIETNAMESE), clock, WorkingCalendar.vietnam());
    }

    private static TimelineRow row(Timeline timeline, String body) {
        return timeline.rows().stream()
                .filter(row -> row.body().equals(body))
                .findFirst()
                .orElseThrow();
    }

    private static TimelineMark mark(Timeline timeline, String code) {
        return timeline.rows().stream()
                .flatMap(row -> row.marks().stream())
                .filter(mark -> mark.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
