package vn.kiemdiem.dossier.process;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.SubProcessBuilder;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import vn.kiemdiem.plan.process.SmallPlan;

/** A plan of two steps: the branch compiles its dossier, the commune takes it in or returns it. */
public final class ReceivedPlan {

    private static final String KIND = "review-results";

    private ReceivedPlan() {}

    /** Two items, none of which needs a file. */
    public static BpmnModelInstance draw() {
        return draw(Map.of());
    }

    /** The same, but this body takes the dossier in, on its way to the recipient. */
    public static BpmnModelInstance through(String body) {
        BpmnModelInstance model = draw();
        receiving(model).setCamundaCandidateGroups(body);
        return model;
    }

    /** Each member of the branch's committee puts together the own dossier. */
    public static BpmnModelInstance ofEachCommitteeMember() {
        SubProcessBuilder members = SmallPlan.draw().startEvent().subProcess("subProcess_members");
        members.multiInstance()
                .camundaCollection("${subjects.of(execution, 'committee-member')}")
                .camundaElementVariable("subject");
        BpmnModelInstance model = SmallPlan.task(
                        members.embeddedSubProcess().startEvent(),
                        "compile-dossier",
                        Map.of("dossier", "member-dossier", "item.1", "Bản tự kiểm điểm"))
                .endEvent()
                .subProcessDone()
                .endEvent()
                .done();
        UserTask compile = model.getModelElementById(SmallPlan.element("compile-dossier"));
        compile.setCamundaCandidateGroups(null);
        compile.setCamundaAssignee("${subjects.account(subject)}");
        return model;
    }

    /** The same with more properties of the compiling task. */
    public static BpmnModelInstance draw(Map<String, String> more) {
        Map<String, String> items =
                new HashMap<>(Map.of("dossier", KIND, "item.1", "Bản tự kiểm điểm", "item.2", "Biên bản"));
        items.putAll(more);
        BpmnModelInstance model = SmallPlan.task(
                        SmallPlan.sendDossier(
                                SmallPlan.task(SmallPlan.draw().startEvent(), "compile-dossier", items), KIND),
                        "receive-dossier",
                        Map.of("dossier", KIND))
                .exclusiveGateway("gateway_accepted")
                .condition("Có", "${dossiers.accepted(execution, 'review-results')}")
                .endEvent()
                .moveToNode("gateway_accepted")
                .connectTo(SmallPlan.element("compile-dossier"))
                .done();
        receiving(model).setCamundaCandidateGroups("${units.above(unit)}");
        return model;
    }

    private static UserTask receiving(BpmnModelInstance model) {
        return model.getModelElementById(SmallPlan.element("receive-dossier"));
    }
}
