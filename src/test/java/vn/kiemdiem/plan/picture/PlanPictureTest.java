package vn.kiemdiem.plan.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlanPictureTest {

    private static final String REGENERATE = "mvn -q test -Dtest=PlanPictureTest -Dpictures.update=true";

    static List<String> plans() {
        return PlanModel.readAll().stream().map(PlanModel::planId).toList();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void pictureShowsThePlanFileAsItIs(String planId) {
        PlanModel plan = PlanModel.read(planId);
        String picture = PlanPicture.of(plan);
        if (Boolean.getBoolean("pictures.update")) {
            PlanModel.write(plan.picture(), picture);
        }

        boolean upToDate = PlanModel.textOf(plan.picture()).equals(picture);

        assertThat(upToDate)
                .as("%s is not the picture of its plan file; draw it anew: %s", plan.picture(), REGENERATE)
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void pictureWritesTheWordsOfEveryName(String planId) {
        PlanModel plan = PlanModel.read(planId);

        String words = PlanPicture.of(plan).replaceAll("<[^>]*>|\\s", "");

        assertThat(plan.model().getModelElementsByType(FlowNode.class))
                .extracting(node -> Diagram.nameOf(node).replace(" ", ""))
                .allSatisfy(name -> assertThat(words).contains(name));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void pictureMarksWhateverRunsSeveralTimes(String planId) {
        PlanModel plan = PlanModel.read(planId);

        int marked = PlanPicture.of(plan).split("href=\"#parallel\"", -1).length - 1;

        assertThat(plan.model().getModelElementsByType(MultiInstanceLoopCharacteristics.class))
                .hasSize(marked);
    }

    @Test
    void plansToComeCanBeDrawn() {
        String picture = PlanPicture.of(OtherPlan.drawn());

        assertThat(picture)
                .contains("Ban Tổ chức", "href=\"#received\"", "href=\"#sent\"", "href=\"#escalation\"")
                .contains("href=\"#escalationThrown\"", "href=\"#plus\"");
    }

    @Test
    void namesAreEscaped() {
        assertThat(PlanPicture.of(OtherPlan.drawn())).contains("Đảng uỷ &amp; chi bộ &lt;mẫu&gt;");
    }

    @Test
    void samePlanIsDrawnTheSameAgain() {
        assertThat(PlanPicture.of(OtherPlan.drawn())).isEqualTo(PlanPicture.of(OtherPlan.drawn()));
    }

    @ParameterizedTest
    @CsvSource({
        "receiveTask id,scriptTask id,receiveTask_answer",
        "<eventBasedGateway,<complexGateway,gateway_race",
        "<timerEventDefinition,<signalEventDefinition,timerEvent_answer",
        "<subProcess id,<transaction id,subProcess_closed",
        "<messageEventDefinition id=\"m3\"/>,<messageEventDefinition/><terminateEventDefinition/>,endEvent_told",
        "<subProcess id,<subProcess triggeredByEvent=\"true\" id,subProcess_closed",
        "id=\"receiveTask_answer_di\" bpmnElement=\"receiveTask_answer\",id=\"x\" bpmnElement=\"gateway_race\",receiveTask_answer",
    })
    void whatCannotBeDrawnIsRefusedByItsId(String words, String others, String id) {
        assertThatThrownBy(() -> PlanPicture.of(OtherPlan.with(words, others)))
                .isInstanceOf(NotDrawn.class)
                .hasMessageContaining("«" + id + "»");
    }
}
