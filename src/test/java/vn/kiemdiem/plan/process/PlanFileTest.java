package vn.kiemdiem.plan.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanFileTest {

    private final BpmnModelInstance file = Bpmn.createExecutableProcess("mau")
            .startEvent()
            .userTask("userTask_rate")
            .endEvent()
            .done();

    @Test
    void aFieldThatNobodyFilledInSaysNothing() {
        BaseElement task = file.getModelElementById("userTask_rate");

        write(task, "rates", "branch");
        write(task, "ratesIn", "");
        write(task, "decidedBy", null);

        assertThat(PlanFile.properties(task)).containsOnlyKeys("rates");
    }

    @Test
    void aBlankInTheHeaderIsLeftToItsCheck() {
        BaseElement process = file.getModelElementById("mau");

        write(process, "plan.number", "");

        assertThat(PlanFile.properties(process)).containsEntry("plan.number", "");
    }

    private void write(BaseElement element, String name, @Nullable String value) {
        if (element.getExtensionElements() == null) {
            element.setExtensionElements(file.newInstance(ExtensionElements.class));
        }
        var list = element.getExtensionElements().addExtensionElement(CamundaProperties.class);
        var property = file.newInstance(CamundaProperty.class);
        list.addChildElement(property);
        property.setCamundaName(name);
        if (value != null) {
            property.setCamundaValue(value);
        }
    }
}
