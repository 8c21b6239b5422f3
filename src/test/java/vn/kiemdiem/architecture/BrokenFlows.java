package vn.kiemdiem.architecture;

import static vn.kiemdiem.architecture.BrokenPlanFile.breaking;
import static vn.kiemdiem.architecture.BrokenPlanFile.flow;

import java.util.List;

/** Plan files whose flow is drawn against the conventions. */
final class BrokenFlows {

    private static final String LAST_FLOW = "flow_provideBasisToBasisProvided";

    private BrokenFlows() {}

    static List<BrokenPlanFile> all() {
        return List.of(
                crowded(),
                breaking(StructureRules.TERMINATIONS_ARE_NEEDED, "a level that only terminates")
                        .adding(
                                "<bpmn:incoming>flow_provideBasesToBasesProvided</bpmn:incoming>",
                                "<bpmn:terminateEventDefinition />"),
                breaking(StructureRules.ROOT_ELEMENTS_ARE_USED, "an error that nobody throws")
                        .adding(
                                "</bpmn:collaboration>",
                                "<bpmn:error id=\"error_basisMissing\" name=\"Thiếu căn cứ\" errorCode=\"BASIS_MISSING\" />"),
                asking(NamingRules.QUESTIONS_END_WITH_THEIR_MARK, "a question without question mark")
                        .replacing("\"Còn nữa?\"", "\"Còn nữa\""));
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
