package vn.kiemdiem.plan.check.process;

import static vn.kiemdiem.plan.check.process.BrokenPlan.school;

import java.util.List;

/** Plans whose drawing hides something, or whose names do. */
final class BrokenPictures {

    private BrokenPictures() {}

    static List<BrokenPlan> all() {
        return List.of(
                school("NAME_TWICE", "userTask_completePreparation", "two steps of one name")
                        .replacing(
                                "name=\"Hoàn thành chuẩn bị kiểm điểm Cấp uỷ\"",
                                "name=\"Thu thập căn cứ kiểm điểm Cấp uỷ\""),
                school("NOT_DRAWN", "flow_holdReviewMeetingToMeetingHeld", "a flow that nobody sees")
                        .matching(
                                "<bpmndi:BPMNEdge id=\"flow_holdReviewMeetingToMeetingHeld_di\".*?</bpmndi:BPMNEdge>",
                                ""),
                school("NOT_DRAWN", "userTask_compileReport", "a step that nobody sees")
                        .matching("<bpmndi:BPMNShape id=\"userTask_compileReport_di\".*?</bpmndi:BPMNShape>", ""),
                school("SHAPES_OVERLAP", "userTask_compileReport", "a step on another")
                        .placing("userTask_compileReport", "2100,670,120,100"));
    }
}
