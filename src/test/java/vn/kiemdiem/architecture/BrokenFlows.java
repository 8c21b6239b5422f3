package vn.kiemdiem.architecture;

import static vn.kiemdiem.architecture.BrokenPlanFile.breaking;
import static vn.kiemdiem.architecture.BrokenPlanFile.flow;

import java.util.ArrayList;
import java.util.List;

/** Plan files whose flow starts, ends, splits or joins wrongly. */
final class BrokenFlows {

    private static final String LAST_FLOW = "flow_provideBasisToBasisProvided";
    private static final String END_OF_CALL =
            "<bpmn:endEvent id=\"endEvent_basesProvided\" name=\"Các nơi đã cung cấp căn cứ\">";
    private static final String FLOW_TO_REPORT = "<bpmn:sequenceFlow id=\"flow_reviewToCompileReport\""
            + " sourceRef=\"subProcess_review\" targetRef=\"userTask_compileReport\" />";

    private BrokenFlows() {}

    static List<BrokenPlanFile> all() {
        var all = new ArrayList<BrokenPlanFile>();
        all.addAll(levels());
        all.addAll(events());
        all.addAll(branches());
        return all;
    }

    private static List<BrokenPlanFile> levels() {
        return List.of(
                breaking(StructureRules.LEVELS_START_ONCE_AND_END, "two starts")
                        .addingToProvider("<bpmn:startEvent id=\"startEvent_again\" name=\"Lại bắt đầu\" />")
                        .drawingShape("startEvent_again", "372,1552,36,36", "350,1595,80,14")
                        .addingToProvider("<bpmn:endEvent id=\"endEvent_again\" name=\"Lại xong\" />")
                        .drawingShape("endEvent_again", "462,1552,36,36", "440,1595,80,14")
                        .addingFlowToProvider(
                                "flow_againToAgain", "startEvent_again", "endEvent_again", "408,1570 462,1570"),
                breaking(StructureRules.NODES_ARE_CONNECTED, "a task that leads nowhere")
                        .withoutFlow(LAST_FLOW),
                BrokenFlows.asking(StructureRules.NODES_ARE_CONNECTED_ONCE, "two flows between two gateways")
                        .withoutFlow("flow_provideMoreToJoined")
                        .matching("\\s*<bpmn:userTask id=\"userTask_provideMore\".*?</bpmn:userTask>", "")
                        .matching("\\s*<bpmndi:BPMNShape id=\"userTask_provideMore_di\".*?</bpmndi:BPMNShape>", "")
                        .replacing("targetRef=\"userTask_provideMore\"", "targetRef=\"gateway_joined\"")
                        .routing("flow_moreToProvide", "1280,1545 1280,1490 1560,1490 1560,1545"),
                crowded());
    }

    private static BrokenPlanFile crowded() {
        BrokenPlanFile plan = breaking(StructureRules.LEVELS_STAY_SMALL, "26 nodes on a level")
                .withoutFlow(LAST_FLOW)
                .matching("(<bpmndi:BPMNShape id=\"participant_basisProvider_di\".*?width=)\"\\d+\"", "$1\"6000\"");
        String last = "provideBasis";
        for (int i = 0; i < 23; i++) {
            String next = "provide" + (char) ('A' + i) + "s";
            int x = 1250 + 170 * i;
            plan = plan.addingToProvider(userTask(next))
                    .drawingShape("userTask_" + next, x + ",1520,120,100")
                    .addingFlowToProvider(
                            "flow_%sTo%s".formatted(last, next.replace("p", "P")),
                            "userTask_" + last,
                            "userTask_" + next,
                            "%d,1570 %d,1570".formatted(x - 50, x));
            last = next;
        }
        int right = 1250 + 170 * 22 + 120;
        return plan.placing("endEvent_basisProvided", "%d,1552,36,36".formatted(right + 52))
                .placingLabel("endEvent_basisProvided", "%d,1595,110,14".formatted(right + 15))
                .addingFlowToProvider(
                        "flow_%sToBasisProvided".formatted(last),
                        "userTask_" + last,
                        "endEvent_basisProvided",
                        "%d,1570 %d,1570".formatted(right, right + 52));
    }

    private static String userTask(String meaning) {
        return """
                <bpmn:userTask id="userTask_%s" name="Cung cấp thêm" camunda:asyncAfter="true" \
                camunda:formRef="provide-basis" camunda:formRefBinding="latest" camunda:candidateGroups="${unit}">
                  <bpmn:documentation>S004-F05</bpmn:documentation>
                </bpmn:userTask>""".formatted(meaning);
    }

    private static List<BrokenPlanFile> events() {
        return List.of(
                breaking(StructureRules.SUB_PROCESSES_START_BLANK, "a sub-process that starts by a timer")
                        .adding("<bpmn:outgoing>flow_reviewStartedToBriefBranch</bpmn:outgoing>", """

                                <bpmn:timerEventDefinition>
                                  <bpmn:timeDate>${deadline.lateFrom(execution, 'D07')}</bpmn:timeDate>
                                </bpmn:timerEventDefinition>"""),
                breaking(StructureRules.EVENTS_HAVE_ONE_DEFINITION, "an end that terminates and sends")
                        .adding("<bpmn:terminateEventDefinition />", "<bpmn:messageEventDefinition />"),
                breaking(StructureRules.TERMINATIONS_ARE_NEEDED, "a level that only terminates")
                        .adding(
                                "<bpmn:incoming>flow_provideBasesToBasesProvided</bpmn:incoming>",
                                "<bpmn:terminateEventDefinition />"),
                breaking(StructureRules.ROOT_ELEMENTS_ARE_USED, "an error that nobody throws")
                        .adding("</bpmn:collaboration>", error()),
                breaking(StructureRules.THROWN_CODES_ARE_CAUGHT, "an error that nobody catches")
                        .adding("</bpmn:collaboration>", error())
                        .adding(
                                "<bpmn:incoming>flow_provideBasesToBasesProvided</bpmn:incoming>",
                                "<bpmn:errorEventDefinition errorRef=\"error_basisMissing\" />"));
    }

    private static String error() {
        return "<bpmn:error id=\"error_basisMissing\" name=\"Thiếu căn cứ\" errorCode=\"BASIS_MISSING\" />";
    }

    private static List<BrokenPlanFile> branches() {
        return List.of(
                breaking(BranchingRules.ONLY_GATEWAYS_SPLIT_AND_JOIN, "two flows out of a sub-process")
                        .adding(FLOW_TO_REPORT, "<bpmn:endEvent id=\"endEvent_aside\" name=\"Bỏ qua\" />")
                        .adding(FLOW_TO_REPORT, flow("flow_reviewToAside", "subProcess_review", "endEvent_aside"))
                        .drawingShape("endEvent_aside", "1982,482,36,36", "1960,525,80,14")
                        .drawingEdge("flow_reviewToAside", "1930,500 1982,500"),
                breaking(BranchingRules.GATEWAYS_SPLIT_OR_JOIN, "a gateway with one way in and one way out")
                        .withoutFlow(LAST_FLOW)
                        .addingToProvider("<bpmn:parallelGateway id=\"gateway_idle\" />")
                        .drawingShape("gateway_idle", "1255,1545,50,50")
                        .addingFlowToProvider(
                                "flow_provideBasisToIdle",
                                "userTask_provideBasis",
                                "gateway_idle",
                                "1200,1570 1255,1570")
                        .placing("endEvent_basisProvided", "1352,1552,36,36")
                        .placingLabel("endEvent_basisProvided", "1320,1595,110,14")
                        .addingFlowToProvider(
                                "flow_idleToBasisProvided",
                                "gateway_idle",
                                "endEvent_basisProvided",
                                "1305,1570 1352,1570"),
                breaking(BranchingRules.GATEWAYS_ARE_PLAIN, "an inclusive gateway")
                        .turning("gateway_startPreparation", "parallelGateway", "inclusiveGateway"),
                asking(BranchingRules.QUESTIONS_ARE_ANSWERED, "an answer without condition")
                        .matching("<bpmn:conditionExpression.*?</bpmn:conditionExpression>", ""),
                asking(BranchingRules.QUESTIONS_ARE_ANSWERED, "no cautious branch")
                        .without(" default=\"flow_nothingMore\"")
                        .replacing(
                                "id=\"flow_nothingMore\" name=\"Không\" sourceRef=\"gateway_more\" targetRef=\"gateway_joined\" />",
                                "id=\"flow_nothingMore\" name=\"Không\" sourceRef=\"gateway_more\" targetRef=\"gateway_joined\">"
                                        + "<bpmn:conditionExpression>${done}</bpmn:conditionExpression></bpmn:sequenceFlow>"),
                asking(BranchingRules.QUESTIONS_ARE_ANSWERED, "a question without question mark")
                        .replacing("\"Còn nữa?\"", "\"Còn nữa\""),
                breaking(BranchingRules.ONLY_ANSWERS_HAVE_CONDITIONS, "a condition where nothing is asked")
                        .replacing(
                                FLOW_TO_REPORT,
                                FLOW_TO_REPORT.replace(" />", ">")
                                        + "<bpmn:conditionExpression>${done}</bpmn:conditionExpression></bpmn:sequenceFlow>"),
                breaking(BranchingRules.RACES_ARE_BETWEEN_EVENTS, "a race between tasks")
                        .turning("gateway_startPreparation", "parallelGateway", "eventBasedGateway"));
    }

    /** A good plan file in which the providers are asked a question, to be broken. */
    static BrokenPlanFile asking(Rule rule, String fault) {
        return breaking(rule, fault)
                .withoutFlow(LAST_FLOW)
                .addingToProvider(
                        "<bpmn:exclusiveGateway id=\"gateway_more\" name=\"Còn nữa?\" default=\"flow_nothingMore\" />")
                .drawingShape("gateway_more", "1255,1545,50,50", "1250,1605,60,14")
                .addingFlowToProvider(
                        "flow_provideBasisToMore", "userTask_provideBasis", "gateway_more", "1200,1570 1255,1570")
                .addingToProvider("""
                        <bpmn:sequenceFlow id="flow_moreToProvide" name="Có" sourceRef="gateway_more" \
                        targetRef="userTask_provideMore">\
                        <bpmn:conditionExpression>${more}</bpmn:conditionExpression></bpmn:sequenceFlow>""")
                .drawingEdge("flow_moreToProvide", "1280,1545 1280,1490 1360,1490", "1290,1505,30,14")
                .addingToProvider(userTask("provideMore"))
                .drawingShape("userTask_provideMore", "1360,1440,120,100")
                .addingFlowToProvider(
                        "flow_provideMoreToJoined",
                        "userTask_provideMore",
                        "gateway_joined",
                        "1480,1490 1560,1490 1560,1545")
                .addingToProvider(flow("flow_nothingMore", "gateway_more", "gateway_joined")
                        .replace("\" source", "\" name=\"Không\" source"))
                .drawingEdge("flow_nothingMore", "1305,1570 1535,1570", "1320,1580,40,14")
                .addingToProvider("<bpmn:exclusiveGateway id=\"gateway_joined\" />")
                .drawingShape("gateway_joined", "1535,1545,50,50")
                .addingFlowToProvider(
                        "flow_joinedToBasisProvided", "gateway_joined", "endEvent_basisProvided", "1585,1570 1632,1570")
                .placing("endEvent_basisProvided", "1632,1552,36,36")
                .placingLabel("endEvent_basisProvided", "1595,1605,110,14");
    }
}
