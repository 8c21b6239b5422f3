package vn.kiemdiem.architecture;

import static vn.kiemdiem.architecture.PlanFile.camunda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import vn.kiemdiem.plan.template.Field;
import vn.kiemdiem.plan.template.Template;

/**
 * An element of a plan's file as Camunda Modeler writes it when an element template is applied: what stood there before
 * is gone, hidden values are written, and a property that nobody fills in is written blank.
 */
final class TemplatedElement {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final String OWN = "camunda:";
    private static final Set<String> ATTRIBUTES = Set.of(
            "formRef",
            "formRefBinding",
            "candidateGroups",
            "assignee",
            "asyncBefore",
            "asyncAfter",
            "delegateExpression",
            "calledElementBinding");

    private final FlowNode element;
    private final Template template;

    TemplatedElement(FlowNode element, Template template) {
        this.element = element;
        this.template = template;
    }

    /** What the element says for each field; empty where it says nothing. */
    Map<Field, String> said() {
        Map<Field, String> said = new HashMap<>();
        template.fields().forEach(field -> said.put(field, said(field)));
        return said;
    }

    private String said(Field field) {
        return switch (field.binding()) {
            case "property" -> attribute(field.name());
            case "camunda:property" -> PlanFile.properties(element).getOrDefault(field.name(), "");
            case "camunda:inputParameter" -> PlanFile.inputs(element).getOrDefault(field.name(), "");
            default -> field.value();
        };
    }

    private String attribute(String name) {
        return name.startsWith(OWN)
                ? camunda(element, name.substring(OWN.length()))
                : PlanFile.attribute(element, name);
    }

    /** Properties and input parameters of the element for which the template has no field. */
    Set<String> unsaid() {
        Set<String> names = new TreeSet<>(PlanFile.properties(element).keySet());
        names.addAll(PlanFile.inputs(element).keySet());
        template.fields().forEach(field -> names.remove(field.name()));
        return names;
    }

    /** Applies the template and fills in its fields. */
    void apply(Function<Field, String> filled) {
        clear();
        element.setAttributeValueNs(CAMUNDA, "modelerTemplate", template.id());
        element.setAttributeValueNs(CAMUNDA, "modelerTemplateVersion", String.valueOf(template.version()));
        template.fields().stream()
                .filter(field -> field.binding().equals("property"))
                .forEach(field -> write(field.name(), filled.apply(field)));
        extend(filled);
    }

    private void clear() {
        ATTRIBUTES.forEach(name -> element.getDomElement().removeAttribute(CAMUNDA, name));
        List<ModelElementInstance> old = new ArrayList<>();
        old.addAll(PlanFile.extensions(element, CamundaProperties.class).toList());
        old.addAll(PlanFile.extensions(element, CamundaInputOutput.class).toList());
        PlanFile.extensions(element, CamundaIn.class)
                .filter(in -> fields("camunda:in").stream()
                                .anyMatch(field -> field.name().equals(in.getCamundaTarget()))
                        || in.getCamundaBusinessKey() != null)
                .forEach(old::add);
        old.forEach(gone -> element.getExtensionElements().removeChildElement(gone));
    }

    /** Modeler leaves out what is empty and an asynchronous continuation that is not wanted. */
    private void write(String name, String value) {
        boolean own = name.startsWith(OWN);
        if (value.isEmpty() || own && value.equals("false")) {
            return;
        }
        if (own) {
            element.setAttributeValueNs(CAMUNDA, name.substring(OWN.length()), value);
        } else {
            element.setAttributeValue(name, value);
        }
    }

    private void extend(Function<Field, String> filled) {
        List<Field> properties = fields("camunda:property");
        if (!properties.isEmpty()) {
            var list = add(extensions(), CamundaProperties.class);
            properties.forEach(field -> {
                CamundaProperty property = add(list, CamundaProperty.class);
                property.setCamundaName(field.name());
                property.setCamundaValue(filled.apply(field));
            });
        }
        List<Field> inputs = fields("camunda:inputParameter");
        if (!inputs.isEmpty()) {
            var list = add(extensions(), CamundaInputOutput.class);
            inputs.forEach(field -> {
                CamundaInputParameter input = add(list, CamundaInputParameter.class);
                input.setCamundaName(field.name());
                input.setTextContent(filled.apply(field));
            });
        }
        map();
    }

    private void map() {
        fields("camunda:in:businessKey")
                .forEach(field -> add(extensions(), CamundaIn.class).setCamundaBusinessKey(field.value()));
        fields("camunda:in").forEach(field -> {
            CamundaIn in = add(extensions(), CamundaIn.class);
            in.setCamundaSource(field.value());
            in.setCamundaTarget(field.name());
        });
    }

    private List<Field> fields(String binding) {
        return template.fields().stream()
                .filter(field -> field.binding().equals(binding))
                .toList();
    }

    private ExtensionElements extensions() {
        if (element.getExtensionElements() == null) {
            element.setExtensionElements(element.getModelInstance().newInstance(ExtensionElements.class));
        }
        return element.getExtensionElements();
    }

    private static <T extends ModelElementInstance> T add(ModelElementInstance parent, Class<T> kind) {
        T child = parent.getModelInstance().newInstance(kind);
        parent.addChildElement(child);
        return child;
    }

    /** The template for an element, known by its form or its delegate. */
    static boolean fits(Template template, BaseElement element) {
        boolean form = template.fixed("camunda:formRef").stream().anyMatch(camunda(element, "formRef")::equals);
        boolean delegate = template.fixed("camunda:delegateExpression").stream()
                .anyMatch(camunda(element, "delegateExpression")::equals);
        boolean plain = template.fixed("camunda:formRef").isEmpty()
                && template.fixed("camunda:delegateExpression").isEmpty();
        return form
                || delegate
                || plain && element.getElementType().getTypeName().equals(template.element());
    }
}
