package vn.kiemdiem.architecture;

import static vn.kiemdiem.architecture.BrokenPlanFile.breaking;
import static vn.kiemdiem.architecture.BrokenPlanFile.breakingDistrict;
import static vn.kiemdiem.architecture.BrokenPlanFile.breakingNotice;

import java.util.ArrayList;
import java.util.List;

/** Plan files that would run something else, or say too little to be run. */
final class BrokenDuties {

    private static final String DELEGATE = "camunda:delegateExpression=\"${submitDossierDelegate}\"";

    private BrokenDuties() {}

    static List<BrokenPlanFile> all() {
        var all = new ArrayList<BrokenPlanFile>();
        all.addAll(expressions());
        all.addAll(execution());
        all.addAll(duties());
        all.addAll(deadlines());
        all.addAll(plan());
        return all;
    }

    private static List<BrokenPlanFile> expressions() {
        return List.of(
                breaking(ExpressionRules.ONLY_DELEGATES_EXECUTE, "a class beside the delegate")
                        .adding(DELEGATE, " camunda:class=\"java.lang.Runtime\""),
                breaking(ExpressionRules.ONLY_DELEGATES_EXECUTE, "a form of another kind")
                        .adding("camunda:formRef=\"brief-unit\"", " camunda:formKey=\"embedded:app:brief.html\""),
                breaking(ExpressionRules.ONLY_DELEGATES_EXECUTE, "a listener")
                        .adding(
                                "<camunda:property name=\"about\" value=\"committee-member,member\" />\n        </camunda:properties>",
                                "<camunda:taskListener event=\"complete\" delegateExpression=\"${listener}\" />"),
                breaking(ExpressionRules.ONLY_DELEGATES_EXECUTE, "a script in a mapping")
                        .replacing(
                                ">review-report<",
                                "><camunda:script scriptFormat=\"javascript\">quit()</camunda:script><"),
                breaking(ExpressionRules.EXPRESSIONS_ARE_SIMPLE, "a bean that is no vocabulary")
                        .replacing("${units.of(", "${runtimeService.of("),
                breaking(ExpressionRules.EXPRESSIONS_ARE_SIMPLE, "a chain of calls")
                        .replacing("${subjects.account(subject)}", "${subjects.account(subject).trim()}"),
                breaking(ExpressionRules.EXPRESSIONS_ARE_SIMPLE, "an expression within a text")
                        .replacing(">review-report<", ">${kind}-report<"),
                BrokenFlows.asking(ExpressionRules.EXPRESSIONS_ARE_SIMPLE, "a negation")
                        .replacing("${more}", "${!done}"),
                BrokenFlows.asking(ExpressionRules.EXPRESSIONS_ARE_SIMPLE, "two comparisons")
                        .replacing("${more}", "${size > 1 &amp;&amp; size > 2}"),
                breaking(ExpressionRules.DATES_AND_SHARES_ARE_IN_THE_HEADER, "a date in a name")
                        .replacing("name=\"Quá hạn gửi báo cáo\"", "name=\"Quá hạn 20/11/2023\""),
                breaking(ExpressionRules.DATES_AND_SHARES_ARE_IN_THE_HEADER, "a share in a mapping")
                        .replacing(">review-report<", ">20%<"),
                breaking(ExpressionRules.DATES_AND_SHARES_ARE_IN_THE_HEADER, "a duration in a property")
                        .replacing("name=\"dossier\" value=\"review-report\"", "name=\"dossier\" value=\"P3D\""));
    }

    private static List<BrokenPlanFile> execution() {
        return List.of(
                breaking(ExecutionRules.PROCESSES_RUN_AND_KEEP_THEIR_HISTORY, "a history without end")
                        .matching("(-provider\" name.*?) camunda:historyTimeToLive=\"P3650D\"", "$1"),
                breaking(ExecutionRules.PROCESSES_RUN_AND_KEEP_THEIR_HISTORY, "a pool that does not run")
                        .matching("(-provider\" name.*?)isExecutable=\"true\"", "$1isExecutable=\"false\""),
                breaking(ExecutionRules.TASKS_ARE_FOR_PEOPLE_OR_DELEGATES, "a send task without delegate")
                        .replacing(DELEGATE, "camunda:delegateExpression=\"${submitDossier}\""),
                breaking(ExecutionRules.USER_TASKS_NAME_A_BODY, "a task for nobody")
                        .without(" camunda:candidateGroups=\"${unit}\""),
                breaking(ExecutionRules.USER_TASKS_NAME_A_BODY, "a task for a name instead of a unit id")
                        .replacing("candidateGroups=\"tra-son-school-branch\"", "candidateGroups=\"Chi bộ\""),
                breaking(ExecutionRules.USER_TASKS_NAME_A_FORM, "a task without form")
                        .without(" camunda:formRef=\"brief-unit\""),
                breaking(ExecutionRules.USER_TASKS_NAME_A_FORM, "a form bound to the deployment")
                        .replacing(
                                "formRef=\"brief-unit\" camunda:formRefBinding=\"latest\"",
                                "formRef=\"brief-unit\" camunda:formRefBinding=\"deployment\""),
                breaking(ExecutionRules.TRANSACTIONS_END_WHERE_WORK_LEAVES, "a user task that drags on")
                        .matching("(id=\"userTask_briefBranch\"[^>]*) camunda:asyncAfter=\"true\"", "$1"),
                breaking(ExecutionRules.TRANSACTIONS_END_WHERE_WORK_LEAVES, "a join within a user's transaction")
                        .matching("(id=\"gateway_allReportsReady\") camunda:asyncBefore=\"true\"", "$1"),
                breaking(ExecutionRules.INSTANCES_RUN_SIDE_BY_SIDE, "one member after the other")
                        .adding("<bpmn:multiInstanceLoopCharacteristics", " isSequential=\"true\""),
                breaking(ExecutionRules.INSTANCES_RUN_SIDE_BY_SIDE, "all members in one transaction")
                        .matching("(multiInstanceLoopCharacteristics) camunda:asyncAfter=\"true\"", "$1"),
                breaking(ExecutionRules.CALLS_STAY_IN_THE_FILE, "a call of another plan")
                        .replacing("calledElement=\"tra-son-school-branch-2023-provider\"", "calledElement=\"other\""),
                breaking(ExecutionRules.CALLS_STAY_IN_THE_FILE, "a call of whatever is newest")
                        .replacing("calledElementBinding=\"deployment\"", "calledElementBinding=\"latest\""),
                breaking(ExecutionRules.CALLS_STAY_IN_THE_FILE, "a call without business key")
                        .without("<camunda:in businessKey=\"${units.businessKey(execution, unit)}\" />"));
    }

    private static List<BrokenPlanFile> duties() {
        return List.of(
                breaking(DutyRules.DUTIES_SPEAK_THE_VOCABULARY, "a property that no form reads")
                        .replacing("name=\"as\" value=\"proposal\"", "name=\"stage\" value=\"proposal\""),
                breaking(DutyRules.DUTIES_SPEAK_THE_VOCABULARY, "a capacity that does not exist")
                        .replacing("name=\"as\" value=\"proposal\"", "name=\"as\" value=\"guess\""),
                breaking(DutyRules.DUTIES_SPEAK_THE_VOCABULARY, "a kind of subject that does not exist")
                        .replacing("name=\"rates\" value=\"branch-committee\"", "name=\"rates\" value=\"chi-uy\""),
                breakingDistrict(DutyRules.DUTIES_SPEAK_THE_VOCABULARY, "a kind of unit that does not exist")
                        .replacing(
                                "name=\"ratesIn\" value=\"district-committee\"", "name=\"ratesIn\" value=\"district\""),
                breakingDistrict(DutyRules.DUTIES_SPEAK_THE_VOCABULARY, "a length that the header does not declare")
                        .replacing("name=\"duration\" value=\"D15\"", "name=\"duration\" value=\"D99\""),
                breakingDistrict(DutyRules.DUTIES_SPEAK_THE_VOCABULARY, "a lead time that the header does not declare")
                        .replacing("name=\"duration\" value=\"D15\"", "name=\"leadTime\" value=\"D15, D99\""),
                breakingDistrict(DutyRules.DUTIES_SPEAK_THE_VOCABULARY, "a summary that the header does not declare")
                        .replacing("name=\"duration\" value=\"D15\"", "name=\"summary\" value=\"D99\""),
                breakingDistrict(DutyRules.DUTIES_SPEAK_THE_VOCABULARY, "a decider by name instead of unit id")
                        .matching("(name=\"decidedBy\" value=)\"[^\"]*\"", "$1\"Tỉnh ủy\""),
                breakingDistrict(DutyRules.DUTIES_SPEAK_THE_VOCABULARY, "a review that waits for nobody's branch")
                        .replacing(
                                "name=\"duration\" value=\"D15\" />",
                                "name=\"duration\" value=\"D15\" />"
                                        + "<camunda:property name=\"first\" value=\"own-branch\" />"),
                breakingDistrict(DutyRules.DUTIES_SPEAK_THE_VOCABULARY, "a review that waits for another thing")
                        .replacing("name=\"duration\" value=\"D15\" />", waiting("branch", "members", "branch")),
                breakingDistrict(DutyRules.DUTIES_SPEAK_THE_VOCABULARY, "a review that waits for members in no unit")
                        .replacing(
                                "name=\"duration\" value=\"D15\" />",
                                waiting("own-branch", "membersIn", "chi-bo")
                                        + "<camunda:property name=\"members\" value=\"member\" />"),
                breaking(DutyRules.DUTIES_SPEAK_THE_VOCABULARY, "members of whom nothing comes first")
                        .replacing("name=\"as\" value=\"proposal\"", "name=\"members\" value=\"member\""),
                breaking(DutyRules.DUTIES_SPEAK_THE_VOCABULARY, "a form that waits for no branch")
                        .replacing(
                                "name=\"dossier\" value=\"review-report\" />",
                                waiting("own-branch", "members", "member")),
                breaking(DutyRules.DUTIES_SPEAK_THE_VOCABULARY, "a list of those in temporary activity")
                        .replacing("name=\"as\" value=\"proposal\"", "name=\"temporaryActivity\" value=\"only\""),
                breaking(
                                DutyRules.LOOPS_NAME_KINDS_THAT_EXIST,
                                "a loop over kinds in temporary activity that do not exist")
                        .replacing(
                                "${subjects.of(execution, 'committee-member,member')}",
                                "${rated.inTemporaryActivity(execution, 'nobody')}"),
                breakingNotice(DutyRules.NOTICES_START_A_POOL, "a notice that starts nothing")
                        .replacing(">ratingNotified<", ">suggestionsNotified<"),
                breakingNotice(DutyRules.NOTICES_START_A_POOL, "a notice to units that do not exist")
                        .replacing(">commune-committee,branch<", ">commune<"),
                breaking(DutyRules.LOOPS_NAME_KINDS_THAT_EXIST, "a call of units that do not exist")
                        .replacing("'mass-organization,residence'", "'mass-organization,home'"),
                breakingDistrict(DutyRules.GAPS_OF_AUTHORITY_ARE_CAUGHT, "a gap of authority by another code")
                        .replacing("AUTHORITY_UNDECIDED", "AUTHORITY"));
    }

    private static List<BrokenPlanFile> deadlines() {
        return List.of(
                breaking(PlanRules.TIMERS_NAME_A_DEADLINE, "a deadline that the header does not declare")
                        .matching("\\s*<camunda:property name=\"deadline.D08\"[^>]*/>", ""),
                breaking(PlanRules.TIMERS_NAME_A_DEADLINE, "a timer by another word")
                        .replacing("${deadline.lateFrom(execution, 'D09')}", "${deadline.lastDay(execution, 'D09')}"),
                breaking(PlanRules.TIMERS_NAME_A_DEADLINE, "a code that no caller hands over")
                        .replacing("${deadline.lateFrom(execution, 'D09')}", "${deadline.lateFrom(execution, code)}")
                        .matching("(<camunda:inputParameter name=\"deadline\">)D09", "$1\\${code}"),
                breaking(PlanRules.TIMERS_NAME_A_DEADLINE, "a handed code that the header does not declare")
                        .replacing("${deadline.lateFrom(execution, 'D09')}", "${deadline.lateFrom(execution, code)}")
                        .matching("(<camunda:inputParameter name=\"deadline\">)D09", "$1\\${code}")
                        .replacing(
                                "<camunda:in source=\"plan\" target=\"plan\" />",
                                "<camunda:in sourceExpression=\"D99\" target=\"code\" />"),
                breaking(PlanRules.TIMERS_NAME_A_DEADLINE, "a timer that repeats")
                        .matching("timeDate([^>]*>[^<]*'D09'\\)}</bpmn:)timeDate", "timeCycle$1timeCycle"),
                breaking(PlanRules.OVERDUE_WORK_IS_ESCALATED, "a timer that takes the work away")
                        .matching("(id=\"timerEvent_reportOverdue\".*?cancelActivity)=\"false\"", "$1=\"true\""),
                breaking(PlanRules.OVERDUE_WORK_IS_ESCALATED, "an escalation of another deadline")
                        .matching("(id=\"serviceTask_escalateMeeting\".*?\"deadline\">)D08", "$1D07"),
                breaking(PlanRules.OVERDUE_WORK_IS_ESCALATED, "a timer that leads to another delegate")
                        .matching(
                                "(id=\"serviceTask_escalateReport\".*?)escalateOverdueDelegate",
                                "$1submitDossierDelegate"),
                breaking(PlanRules.ESCALATIONS_NAME_THEIR_UNITS, "an escalation that informs nobody")
                        .without(
                                "<camunda:inputParameter name=\"informs\">tra-son-commune-committee</camunda:inputParameter>"),
                breaking(PlanRules.ESCALATIONS_NAME_THEIR_UNITS, "an escalation about a name instead of a unit id")
                        .replacing("\"lateUnit\">tra-son-school-branch<", "\"lateUnit\">Chi bộ<"),
                breakingDistrict(PlanRules.ESCALATIONS_NAME_THEIR_UNITS, "an escalation to another call of the units")
                        .replacing("${units.above(unit)}", "${units.businessKey(unit)}"));
    }

    private static List<BrokenPlanFile> plan() {
        String number = "<camunda:property name=\"plan.number\" value=\"26-KH/CB\" />";
        return List.of(
                breaking(PlanRules.HEADER_SAYS_WHICH_PLAN, "a plan without number")
                        .without(number),
                breaking(PlanRules.HEADER_SAYS_WHICH_PLAN, "two numbers").adding(number, number),
                breaking(PlanRules.HEADER_SAYS_WHICH_PLAN, "a property that nobody reads")
                        .adding(number, "<camunda:property name=\"deadline.meeting\" value=\"năm 2023\" />"),
                breaking(PlanRules.HEADER_SAYS_WHICH_PLAN, "a header on a pool")
                        .matching(
                                "(Chỉ được gọi từ quy trình của Chi bộ\\.</bpmn:documentation>)",
                                "$1<bpmn:extensionElements><camunda:properties>" + number
                                        + "</camunda:properties></bpmn:extensionElements>"),
                breaking(PlanRules.WORK_QUOTES_ITS_CLAUSE, "a task of no clause")
                        .without("S004-F02, S004-D12. "),
                breaking(PlanRules.WORK_QUOTES_ITS_CLAUSE, "a timer of no clause")
                        .replacing("<bpmn:documentation>S004-D08. \"Hoàn", "<bpmn:documentation>\"Hoàn"),
                breaking(PlanRules.MODELER_KNOWS_THE_PLATFORM, "another version of the engine")
                        .replacing("executionPlatformVersion=\"7.24.0\"", "executionPlatformVersion=\"8.6.0\""),
                breaking(PlanRules.FILE_IS_WRITTEN_PLAINLY, "a comment")
                        .adding("</bpmn:collaboration>", "<!-- pools -->"),
                breaking(PlanRules.FILE_IS_WRITTEN_PLAINLY, "a tab")
                        .replacing("\n  <bpmn:process", "\n\t<bpmn:process"));
    }

    private static String waiting(String first, String property, String value) {
        return "name=\"first\" value=\"%s\" /><camunda:property name=\"%s\" value=\"%s\" />"
                .formatted(first, property, value);
    }
}
