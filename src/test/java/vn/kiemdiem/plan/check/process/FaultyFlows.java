package vn.kiemdiem.plan.check.process;

import static vn.kiemdiem.plan.check.process.Fault.flow;

import java.util.List;
import java.util.stream.Stream;

/** Plans whose flow starts, ends, splits or joins wrongly. */
final class FaultyFlows {

    private static final String PROVIDER = Fault.PLAN + "-provider";
    private static final String PROVIDED = "<bpmn:incoming>flow_provideBasesToBasesProvided</bpmn:incoming>";
    private static final String ERROR =
            "<bpmn:error id=\"error_basisMissing\" name=\"Thiếu căn cứ\" errorCode=\"BASIS_MISSING\" />";
    private static final String FLOW_TO_REPORT = "<bpmn:sequenceFlow id=\"flow_reviewToCompileReport\""
            + " sourceRef=\"subProcess_review\" targetRef=\"userTask_compileReport\" />";
    private static final String CONDITION =
            "<bpmn:conditionExpression>${units.hasBranchCommittee(unit)}</bpmn:conditionExpression>";

    private FaultyFlows() {}

    static List<Fault> all() {
        return Stream.of(levels(), ways(), borders(), events(), gateways(), answers())
                .flatMap(List::stream)
                .toList();
    }

    /** A good plan in which the providers are asked a question, to be broken. */
    static Fault asking(String fault, String... found) {
        return Fault.of(fault, found).asking();
    }

    private static List<Fault> levels() {
        return List.of(
                Fault.of("two starts", "LEVEL_WITHOUT_ONE_START @ " + PROVIDER)
                        .addingToProvider("<bpmn:startEvent id=\"startEvent_again\" name=\"Lại bắt đầu\" />")
                        .addingToProvider("<bpmn:endEvent id=\"endEvent_again\" name=\"Lại xong\" />")
                        .addingToProvider(flow("flow_again", "startEvent_again", "endEvent_again")),
                Fault.of(
                                "no end",
                                "LEVEL_WITHOUT_END @ " + PROVIDER,
                                "STEP_WITHOUT_WAY_OUT @ userTask_provideBasis",
                                "STEP_NEVER_ENDS @ startEvent_basisRequested")
                        .withoutFlow("flow_provideBasisToBasisProvided")
                        .matching("<bpmn:endEvent id=\"endEvent_basisProvided\".*?(/>|</bpmn:endEvent>)", ""),
                Fault.of("a sub-process that starts by a timer", "START_TRIGGERED @ startEvent_reviewStarted")
                        .adding("<bpmn:outgoing>flow_reviewStartedToBriefBranch</bpmn:outgoing>", """
                                <bpmn:timerEventDefinition>
                                  <bpmn:timeDate>${deadline.lateFrom(execution, 'D07')}</bpmn:timeDate>
                                </bpmn:timerEventDefinition>"""));
    }

    private static List<Fault> ways() {
        return List.of(
                Fault.of(
                                "a task that leads nowhere",
                                "STEP_WITHOUT_WAY_OUT @ userTask_provideBasis",
                                "STEP_WITHOUT_WAY_IN @ endEvent_basisProvided",
                                "STEP_NEVER_ENDS @ startEvent_basisRequested")
                        .withoutFlow("flow_provideBasisToBasisProvided"),
                Fault.of(
                                "steps that only lead to each other",
                                "STEP_UNREACHABLE @ userTask_one",
                                "STEP_UNREACHABLE @ userTask_two",
                                "STEP_NEVER_ENDS @ userTask_one",
                                "STEP_NEVER_ENDS @ userTask_two")
                        .addingToProvider(Fault.userTask("userTask_one"))
                        .addingToProvider(Fault.userTask("userTask_two"))
                        .addingToProvider(flow("flow_there", "userTask_one", "userTask_two"))
                        .addingToProvider(flow("flow_back", "userTask_two", "userTask_one")),
                asking(
                                "a loop that waits for nobody",
                                "LOOP_WITHOUT_WAITING @ gateway_more",
                                "LOOP_WITHOUT_WAITING @ gateway_again")
                        .addingToProvider("<bpmn:exclusiveGateway id=\"gateway_again\" />")
                        .replacing(
                                "sourceRef=\"userTask_provideBasis\" targetRef=\"gateway_more\"",
                                "sourceRef=\"userTask_provideBasis\" targetRef=\"gateway_again\"")
                        .replacing("targetRef=\"userTask_provideMore\"", "targetRef=\"gateway_again\"")
                        .matching("<bpmn:userTask id=\"userTask_provideMore\".*?</bpmn:userTask>", "")
                        .matching("<bpmn:sequenceFlow id=\"flow_provideMoreToJoined\"[^>]*/>", "")
                        .matching("<bpmn:exclusiveGateway id=\"gateway_joined\" />", "")
                        .matching("<bpmn:sequenceFlow id=\"flow_joinedToBasisProvided\"[^>]*/>", "")
                        .replacing("targetRef=\"gateway_joined\"", "targetRef=\"endEvent_basisProvided\"")
                        .addingToProvider(flow("flow_againToMore", "gateway_again", "gateway_more")));
    }

    private static List<Fault> borders() {
        return List.of(
                Fault.of(
                                "a flow into another pool",
                                "FLOW_CROSSES_BORDER @ flow_reviewToCompileReport",
                                "BRANCH_WITHOUT_GATEWAY @ userTask_provideBasis",
                                "STEP_WITHOUT_WAY_IN @ userTask_compileReport",
                                "STEP_UNREACHABLE @ sendTask_sendReport",
                                "STEP_UNREACHABLE @ endEvent_dossierSent")
                        .replacing("targetRef=\"userTask_compileReport\"", "targetRef=\"userTask_provideBasis\""),
                Fault.of(
                                "a timer on no step",
                                "STEP_WITHOUT_WAY_IN @ timerEvent_reportOverdue",
                                "STEP_UNREACHABLE @ serviceTask_escalateReport",
                                "STEP_UNREACHABLE @ endEvent_reportEscalated")
                        .matching(
                                "(id=\"timerEvent_reportOverdue\"[^>]*attachedToRef=)\"[^\"]*\"",
                                "$1\"participant_schoolBranch\""),
                Fault.of(
                                "a flow back to the start",
                                "FLOW_BACKWARDS @ flow_provideBasisToBasisProvided",
                                "STEP_WITHOUT_WAY_IN @ endEvent_basisProvided",
                                "STEP_NEVER_ENDS @ startEvent_basisRequested",
                                "STEP_NEVER_ENDS @ userTask_provideBasis")
                        .replacing(
                                "sourceRef=\"userTask_provideBasis\" targetRef=\"endEvent_basisProvided\"",
                                "sourceRef=\"userTask_provideBasis\" targetRef=\"startEvent_basisRequested\""),
                Fault.of("a timer at an end", "EVENT_AT_NO_STEP @ timerEvent_reportOverdue")
                        .matching(
                                "(id=\"timerEvent_reportOverdue\"[^>]*attachedToRef=)\"[^\"]*\"",
                                "$1\"endEvent_reportSent\""),
                Fault.of("a timer at a step of another level", "EVENT_AT_NO_STEP @ timerEvent_reportOverdue")
                        .matching(
                                "(id=\"timerEvent_reportOverdue\"[^>]*attachedToRef=)\"[^\"]*\"",
                                "$1\"userTask_briefBranch\""));
    }

    private static List<Fault> events() {
        return List.of(
                Fault.of("an end that terminates and sends", "EVENT_AMBIGUOUS @ endEvent_committeePrepared")
                        .adding("<bpmn:terminateEventDefinition />", "<bpmn:messageEventDefinition />"),
                Fault.of("an error that nobody catches", "CODE_UNCAUGHT @ endEvent_basesProvided")
                        .adding("</bpmn:collaboration>", ERROR)
                        .adding(PROVIDED, "<bpmn:errorEventDefinition errorRef=\"error_basisMissing\" />"));
    }

    private static List<Fault> gateways() {
        return List.of(
                Fault.of("two flows out of a sub-process", "BRANCH_WITHOUT_GATEWAY @ subProcess_review")
                        .adding(FLOW_TO_REPORT, "<bpmn:endEvent id=\"endEvent_aside\" name=\"Bỏ qua\" />")
                        .adding(FLOW_TO_REPORT, flow("flow_aside", "subProcess_review", "endEvent_aside")),
                Fault.of("a gateway with one way in and one way out", "GATEWAY_IDLE @ gateway_idle")
                        .afterProviding("<bpmn:parallelGateway id=\"gateway_idle\" />")
                        .addingToProvider(flow("flow_in", "userTask_provideBasis", "gateway_idle"))
                        .addingToProvider(flow("flow_out", "gateway_idle", "endEvent_basisProvided")),
                asking("a gateway that joins and splits", "GATEWAY_JOINS_AND_SPLITS @ gateway_more")
                        .replacing(
                                "sourceRef=\"userTask_provideMore\" targetRef=\"gateway_joined\"",
                                "sourceRef=\"userTask_provideMore\" targetRef=\"gateway_more\"")
                        .matching("<bpmn:exclusiveGateway id=\"gateway_joined\" />", "")
                        .matching("<bpmn:sequenceFlow id=\"flow_joinedToBasisProvided\"[^>]*/>", "")
                        .replacing("targetRef=\"gateway_joined\"", "targetRef=\"endEvent_basisProvided\""),
                asking(
                                "two flows between two gateways",
                                "FLOW_TWICE @ flow_moreToProvide",
                                "FLOW_TWICE @ flow_nothingMore")
                        .matching("<bpmn:userTask id=\"userTask_provideMore\".*?</bpmn:userTask>", "")
                        .matching("<bpmn:sequenceFlow id=\"flow_provideMoreToJoined\"[^>]*/>", "")
                        .replacing("targetRef=\"userTask_provideMore\"", "targetRef=\"gateway_joined\""));
    }

    private static List<Fault> answers() {
        return List.of(
                asking("an answer without condition", "BRANCH_WITHOUT_CONDITION @ flow_moreToProvide")
                        .matching("<bpmn:conditionExpression>.*?</bpmn:conditionExpression>", ""),
                asking("an answer without name", "BRANCH_WITHOUT_NAME @ flow_nothingMore")
                        .without(" name=\"Không\""),
                asking(
                                "no cautious branch",
                                "GATEWAY_WITHOUT_DEFAULT @ gateway_more",
                                "BRANCH_WITHOUT_CONDITION @ flow_nothingMore")
                        .without(" default=\"flow_nothingMore\""),
                asking("a condition in words", "CONDITION_IS_NO_EXPRESSION @ flow_moreToProvide")
                        .replacing("${units.hasBranchCommittee(unit)}", "còn nữa"),
                Fault.of("a condition where nothing is asked", "CONDITION_ANSWERS_NOTHING @ flow_reviewToCompileReport")
                        .replacing(
                                FLOW_TO_REPORT,
                                FLOW_TO_REPORT.replace(" />", ">") + CONDITION + "</bpmn:sequenceFlow>"),
                Fault.of(
                                "a race between tasks",
                                "RACE_WITHOUT_EVENT @ flow_startPreparationToPrepareCommittee",
                                "RACE_WITHOUT_EVENT @ flow_startPreparationToWriteMemberReview")
                        .turning("gateway_startPreparation", "parallelGateway", "eventBasedGateway"));
    }
}
