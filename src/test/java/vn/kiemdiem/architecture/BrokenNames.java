package vn.kiemdiem.architecture;

import static vn.kiemdiem.architecture.BrokenPlanFile.breaking;

import java.util.List;

/** Plan files whose things are called wrongly. */
final class BrokenNames {

    private BrokenNames() {}

    static List<BrokenPlanFile> all() {
        return List.of(
                breaking(NamingRules.IDS_SAY_THE_KIND, "a gateway called join")
                        .replacing("gateway_allReportsReady", "join_allReportsReady"),
                breaking(NamingRules.IDS_SAY_THE_KIND, "an id that Modeler made up")
                        .replacing("messageFlow_basisRequest", "Flow_0k3v7xq"),
                breaking(NamingRules.IDS_SAY_THE_KIND, "a timer called escalation")
                        .replacing("timerEvent_reportOverdue", "escalationEvent_reportOverdue"),
                breaking(NamingRules.FLOWS_ARE_CALLED_AFTER_THEIR_ENDS, "a flow that says half of its target")
                        .replacing("flow_reviewToCompileReport", "flow_reviewToReport"),
                breaking(NamingRules.DRAWINGS_ARE_CALLED_AFTER_THEIR_ELEMENT, "an edge that Modeler named")
                        .replacing("\"flow_reviewToCompileReport_di\"", "\"BPMNEdge_0k3v7xq\""),
                breaking(NamingRules.PROCESSES_ARE_CALLED_AFTER_THE_PLAN, "a pool of no plan")
                        .replacing("\"tra-son-school-branch-2023-provider\"", "\"provider\""),
                breaking(NamingRules.WHAT_A_CLERK_READS_HAS_A_NAME, "a task without name")
                        .without(" name=\"Viết bản kiểm điểm cá nhân\""),
                breaking(NamingRules.WHAT_A_CLERK_READS_HAS_A_NAME, "a process without name")
                        .matching("(<bpmn:process id=\"tra-son-school-branch-2023\") name=\"[^\"]*\"", "$1"),
                BrokenFlows.asking(NamingRules.WHAT_A_CLERK_READS_HAS_A_NAME, "an answer without name")
                        .without(" name=\"Có\""),
                breaking(NamingRules.WHAT_ASKS_NOTHING_HAS_NO_NAME, "a parallel gateway with a name")
                        .adding("<bpmn:parallelGateway id=\"gateway_startPreparation\"", " name=\"Bắt đầu\"")
                        .matching(
                                "(id=\"gateway_startPreparation_di\".*?<dc:Bounds[^>]*>)",
                                "$1" + BrokenPlanFile.label("780,650,60,14")));
    }
}
