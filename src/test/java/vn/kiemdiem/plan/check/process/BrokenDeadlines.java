package vn.kiemdiem.plan.check.process;

import static vn.kiemdiem.plan.check.process.BrokenPlan.TRA_SON;
import static vn.kiemdiem.plan.check.process.BrokenPlan.district;
import static vn.kiemdiem.plan.check.process.BrokenPlan.pools;
import static vn.kiemdiem.plan.check.process.BrokenPlan.school;

import java.util.List;
import java.util.stream.Stream;

/** Plans whose deadlines do not exist, contradict each other or are told to nobody. */
final class BrokenDeadlines {

    private static final String MEETING = "timerEvent_meetingOverdue";
    private static final String REPORT = "timerEvent_reportOverdue";
    private static final String D09 = "${deadline.lateFrom(execution, 'D09')}";
    private static final String D14 = "<camunda:property name=\"deadline.D14\"";

    private BrokenDeadlines() {}

    static List<BrokenPlan> all() {
        return Stream.of(wordings(), timers(), escalations(), days())
                .flatMap(List::stream)
                .toList();
    }

    private static List<BrokenPlan> wordings() {
        return List.of(
                school("DEADLINE_NOT_UNDERSTOOD", TRA_SON, "words that name no day")
                        .wording("D08", "giữa tháng sau"),
                school("DEADLINE_IMPOSSIBLE", TRA_SON, "a day that does not exist")
                        .wording("D08", "Hoàn thành ngày 31/11/2023"),
                school("DEADLINE_IMPOSSIBLE", TRA_SON, "a reference to nothing")
                        .wording("D12", "đúng thời gian quy định (theo D99)"),
                school("DEADLINE_NOT_DECLARED", MEETING, "a timer for what the header does not declare")
                        .matching("<camunda:property name=\"deadline.D08\"[^>]*/>", ""),
                district(
                                "DEADLINE_NOT_DECLARED",
                                "userTask_holdStandingCommitteeReview",
                                "a length that the header does not declare")
                        .replacing("name=\"duration\" value=\"D15\"", "name=\"leadTime\" value=\"D15, D99\""),
                pools(
                                "DEADLINE_NOT_DECLARED",
                                "timerEvent_communeBodyOverdue",
                                "a handed code that the header does not declare")
                        .replacing(
                                "sourceExpression=\"D08\" target=\"deadlineOfBody\"",
                                "sourceExpression=\"D99\" target=\"deadlineOfBody\""),
                school("DEADLINE_UNUSED", TRA_SON, "a deadline that no step carries")
                        .adding("khóa XI, XII\" />", D14.replace("D14", "D15") + " value=\"trước ngày 24/11/2023\" />"),
                school("DEADLINE_UNUSED", TRA_SON, "a length that no step keeps")
                        .adding("khóa XI, XII\" />", D14.replace("D14", "D15") + " value=\"ít nhất 02 ngày\" />"));
    }

    private static List<BrokenPlan> timers() {
        return List.of(
                school("DEADLINE_WITHOUT_MOMENT", MEETING, "a timer for an order")
                        .wording("D08", "Sau khi họp chi bộ"),
                school("UNKNOWN_EVENT", MEETING, "a timer for an event that nobody records")
                        .wording("D08", "ít nhất 02 ngày trước hội nghị (mốc hoi-nghi)"),
                school("TIMER_WITHOUT_DEADLINE", REPORT, "a timer by another word")
                        .replacing(D09, "${deadline.lastDay(execution, 'D09')}"),
                school("TIMER_WITHOUT_DEADLINE", REPORT, "a timer that repeats")
                        .matching("timeDate([^>]*>[^<]*'D09'\\)}</bpmn:)timeDate", "timeCycle$1timeCycle"),
                school("DEADLINE_NOT_HANDED_OVER", REPORT, "a code that no caller hands over")
                        .replacing(D09, "${deadline.lateFrom(execution, code)}")
                        .matching("(<camunda:inputParameter name=\"deadline\">)D09", "$1\\${code}"),
                school("DEADLINE_NOT_HANDED_OVER", REPORT, "a code that is handed to another pool")
                        .replacing(D09, "${deadline.lateFrom(execution, code)}")
                        .matching("(<camunda:inputParameter name=\"deadline\">)D09", "$1\\${code}")
                        .replacing(
                                "<camunda:in source=\"plan\" target=\"plan\" />",
                                "<camunda:in sourceExpression=\"D09\" target=\"code\" />"));
    }

    private static List<BrokenPlan> escalations() {
        return List.of(
                school("TIMER_INTERRUPTS", REPORT, "a timer that takes the work away")
                        .matching("(id=\"timerEvent_reportOverdue\".*?cancelActivity)=\"false\"", "$1=\"true\""),
                school("TIMER_WITHOUT_ESCALATION", MEETING, "an escalation of another deadline")
                        .matching("(id=\"serviceTask_escalateMeeting\".*?\"deadline\">)D08", "$1D07"),
                school("TIMER_WITHOUT_ESCALATION", REPORT, "a timer that leads to another delegate")
                        .matching(
                                "(id=\"serviceTask_escalateReport\".*?)escalateOverdueDelegate",
                                "$1submitDossierDelegate"),
                school("ESCALATION_WITHOUT_TIMER", "serviceTask_escalateReport", "an escalation of what is not late")
                        .replacing(
                                "sourceRef=\"sendTask_sendReport\" targetRef=\"endEvent_dossierSent\"",
                                "sourceRef=\"sendTask_sendReport\" targetRef=\"serviceTask_escalateReport\""),
                school("ESCALATION_WITHOUT_UNITS", "serviceTask_escalateReport", "an escalation that informs nobody")
                        .without(
                                "<camunda:inputParameter name=\"informs\">tra-son-commune-committee</camunda:inputParameter>"),
                school("ESCALATION_WITHOUT_UNITS", "serviceTask_escalateMeeting", "a name instead of a unit id")
                        .replacing("\"lateUnit\">tra-son-school-branch<", "\"lateUnit\">Chi bộ<"),
                district("ESCALATION_WITHOUT_UNITS", "serviceTask_escalateBranchReview", "another call of the units")
                        .replacing("${units.above(unit)}", "${units.businessKey(unit)}"));
    }

    private static List<BrokenPlan> days() {
        return List.of(
                school("DEADLINE_ON_FREE_DAY", MEETING, "a Saturday").wording("D08", "Hoàn thành ngày 18/11/2023"),
                school("CALENDAR_WITHOUT_YEAR", REPORT, "a year of which no holiday is known")
                        .wording("D09", "Trước ngày 20/11/2099"),
                school("STEP_DUE_BEFORE_EARLIER", "subProcess_prepareCommittee", "preparing before it is explained")
                        .wording("D12", "trước ngày 15/11/2023"),
                pools("STEP_DUE_BEFORE_EARLIER", "subProcess_holdConference", "deciding before it is appraised")
                        .wording("D24", "Thời gian hoàn thành trước ngày 28/11/2024"),
                pools("NO_WORKING_DAY_BETWEEN", "subProcess_holdConference", "deciding on the day of appraisal")
                        .wording("D24", "Thời gian hoàn thành trước ngày 30/11/2024"),
                school("LEVEL_DUE_AFTER_SUPERIOR", "subProcess_review", "a meeting after the report on it")
                        .wording("D08", "Hoàn thành ngày 21/11/2023"),
                pools(
                                "LEVEL_DUE_AFTER_SUPERIOR",
                                "subProcess_reviewCommuneBody",
                                "communes that have longer than their district")
                        .wording("D08", "trước ngày 20/11/2024"));
    }
}
