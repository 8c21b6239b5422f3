package vn.kiemdiem.architecture;

import static vn.kiemdiem.architecture.BrokenPlanFile.breaking;

import java.util.ArrayList;
import java.util.List;

/** Plan files that are drawn badly. */
final class BrokenDrawings {

    private static final String PROVIDER_START = "<bpmn:startEvent id=\"startEvent_basisRequested\"";
    private static final String LANE = "<bpmn:laneSet id=\"laneSet_provider\">"
            + "<bpmn:lane id=\"lane_provider\" name=\"Nhà trường\">"
            + "<bpmn:flowNodeRef>startEvent_basisRequested</bpmn:flowNodeRef>"
            + "<bpmn:flowNodeRef>endEvent_basisProvided</bpmn:flowNodeRef></bpmn:lane></bpmn:laneSet>\n    ";
    private static final String TASK_IN_LANE = "<bpmn:flowNodeRef>userTask_provideBasis</bpmn:flowNodeRef>";

    private BrokenDrawings() {}

    static List<BrokenPlanFile> all() {
        var all = new ArrayList<BrokenPlanFile>();
        all.addAll(shapes());
        all.addAll(lines());
        return all;
    }

    private static List<BrokenPlanFile> shapes() {
        return List.of(
                breaking(ShapeRules.EVERYTHING_IS_DRAWN_ONCE, "a flow that nobody sees")
                        .withoutEdge("flow_holdReviewMeetingToMeetingHeld"),
                breaking(ShapeRules.SHAPES_HAVE_THE_STANDARD_SIZE, "a taller task")
                        .placing("serviceTask_escalateReport", "2260,1210,120,120"),
                breaking(ShapeRules.SHAPES_SIT_ON_THE_GRID, "a pool half a step to the right")
                        .placing("participant_communeCommittee", "165,80,2395,60"),
                breaking(ShapeRules.SHAPES_DO_NOT_OVERLAP, "a pool on the edge of another")
                        .placing("participant_basisProvider", "160,1340,2400,370"),
                breaking(ShapeRules.SHAPES_LIE_IN_THEIR_LEVEL, "a task on the edge of its sub-process")
                        .placing("subProcess_review", "450,350,1480,650"),
                breaking(ShapeRules.NODES_LIE_IN_THEIR_LANE, "a task that no lane holds")
                        .replacing(PROVIDER_START, LANE + PROVIDER_START)
                        .drawingShape("lane_provider", "190,1430,2370,280"),
                breaking(ShapeRules.NODES_LIE_IN_THEIR_LANE, "a lane that ends before its task")
                        .replacing(
                                PROVIDER_START,
                                LANE.replace("</bpmn:lane>", TASK_IN_LANE + "</bpmn:lane>") + PROVIDER_START)
                        .drawingShape("lane_provider", "190,1430,2370,120"),
                breaking(ShapeRules.BOUNDARY_EVENTS_HANG_BELOW, "a timer that hangs too low")
                        .placing("timerEvent_reportOverdue", "2202,1172,36,36")
                        .routing("flow_reportOverdueToEscalateReport", "2220,1208 2220,1270 2260,1270"),
                breaking(ShapeRules.LABELS_ARE_PLACED, "a message flow whose label may lie anywhere")
                        .matching("(id=\"messageFlow_basis_di\".*?)\\s*<bpmndi:BPMNLabel>.*?</bpmndi:BPMNLabel>", "$1"),
                breaking(ShapeRules.LABELS_ARE_CLEAR, "a label on a flow")
                        .placingLabel("messageFlow_basis", "1080,1388,140,14"),
                breaking(ShapeRules.LABELS_ARE_CLEAR, "a label on the edge of a sub-process")
                        .placingLabel("endEvent_reportSent", "2400,745,90,28"));
    }

    private static List<BrokenPlanFile> lines() {
        return List.of(
                breaking(LineRules.FLOWS_ARE_ORTHOGONAL, "a slanted flow")
                        .routing("flow_startCollectionToProvideBases", "1000,695 1080,570"),
                breaking(LineRules.FLOWS_DO_NOT_CROSS, "a message flow across a sequence flow")
                        .routing("messageFlow_basisRequest", "1010,820 1010,850 826,850 826,980 1010,980 1010,1552"),
                breaking(LineRules.FLOWS_PASS_THROUGH_NO_SHAPE, "a message flow through a task")
                        .routing("messageFlow_basisRequest", "1010,820 1010,840 740,840 740,980 1010,980 1010,1552"),
                breaking(LineRules.SEQUENCE_FLOWS_DOCK_LEFT_AND_RIGHT, "a flow that docks beside the middle")
                        .routing("flow_reviewToCompileReport", "1930,715 1990,715"),
                breaking(LineRules.MESSAGE_FLOWS_DOCK_ABOVE_AND_BELOW, "a message flow that docks on the left")
                        .routing("messageFlow_basisRequest", "1010,820 1010,1480 940,1480 940,1570 992,1570"),
                breaking(LineRules.FLOWS_LEAVE_AND_ARRIVE_STRAIGHT, "a flow that bends at once")
                        .routing("flow_briefingOverdueToEscalateBriefing", "640,788 640,800 650,800 650,910 680,910"),
                breaking(LineRules.STEPS_STAY_ON_THE_ROW, "a step down")
                        .routing("flow_reviewToCompileReport", "1930,680 1960,680 1960,720 1990,720"),
                breaking(LineRules.STEPS_KEEP_THEIR_DISTANCE, "an end too near")
                        .placing("endEvent_reportSent", "2452,702,36,36")
                        .placingLabel("endEvent_reportSent", "2425,745,90,28")
                        .routing("flow_reviewAndReportToReportSent", "2420,720 2452,720"));
    }
}
