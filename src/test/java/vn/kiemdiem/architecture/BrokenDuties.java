package vn.kiemdiem.architecture;

import static vn.kiemdiem.architecture.BrokenPlanFile.breaking;

import java.util.List;

/** Plan files that are written badly, or quote no clause. */
final class BrokenDuties {

    private BrokenDuties() {}

    static List<BrokenPlanFile> all() {
        return List.of(
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
}
