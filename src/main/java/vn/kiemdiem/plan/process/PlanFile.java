package vn.kiemdiem.plan.process;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import vn.kiemdiem.plan.PlanHeader;

/** Reads what the profile of plan files puts into a BPMN model. */
public final class PlanFile {

    private PlanFile() {}

    /** The header of the plan that the model is; empty for a file that is no plan. */
    public static Optional<PlanHeader> header(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).stream()
                .filter(process -> PlanHeader.isPlan(properties(process)))
                .findFirst()
                .map(process -> PlanHeader.of(process.getId(), properties(process)));
    }

    /**
     * The extension properties of an element, in their order. One that is left blank says nothing, as a field of an
     * element template that nobody filled in; only in the header it counts, so that its check can refuse it.
     */
    public static Map<String, String> properties(BaseElement element) {
        Map<String, String> properties = new LinkedHashMap<>();
        if (element.getExtensionElements() != null) {
            element.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                    .map(CamundaProperties::getCamundaProperties)
                    .flatMap(Collection::stream)
                    .filter(property -> property.getCamundaName() != null)
                    .filter(property ->
                            element instanceof Process || !value(property).isBlank())
                    .forEach(property -> properties.put(property.getCamundaName(), value(property)));
        }
        return properties;
    }

    /** The model API knows no empty attribute. */
    private static String value(CamundaProperty property) {
        return Optional.ofNullable(property.getCamundaValue()).orElse("");
    }
}
