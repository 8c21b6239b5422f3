package vn.kiemdiem.plan.check.process;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/** A plan's file as the rules see it: the model read from it; what is asked often is read once. */
final class PlanModel {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private final Document document;
    private final List<ModelElementInstance> elements;
    private final Map<String, FlowNode> nodes;
    private final Map<String, List<SequenceFlow>> incoming;
    private final Map<String, List<SequenceFlow>> outgoing;
    private final Optional<Process> own;
    private final Map<Class<?>, List<?>> byKind = new HashMap<>();
    private final Map<Class<?>, Object> readings = new HashMap<>();

    private PlanModel(Document document, List<ModelElementInstance> elements) {
        this.document = document;
        this.elements = elements;
        this.nodes = all(FlowNode.class)
                .filter(node -> node.getId() != null)
                .collect(Collectors.toMap(FlowNode::getId, node -> node, (first, second) -> first, LinkedHashMap::new));
        this.incoming = all(SequenceFlow.class).collect(Collectors.groupingBy(flow -> attribute(flow, "targetRef")));
        this.outgoing = all(SequenceFlow.class).collect(Collectors.groupingBy(flow -> attribute(flow, "sourceRef")));
        this.own = all(Process.class)
                .filter(process -> properties(process).keySet().stream().anyMatch(name -> name.startsWith("plan.")))
                .findFirst();
    }

    static PlanModel of(Document document) {
        return new PlanModel(document, ModelElements.of(document));
    }

    /** The file as plain XML. */
    Document document() {
        return document;
    }

    /** What is made of the file by that reading, which is done once however many rules ask for it. */
    <T> T once(Class<T> kind, Function<PlanModel, T> reading) {
        Object known = readings.get(kind);
        if (known == null) {
            known = reading.apply(this);
            readings.put(kind, known);
        }
        return kind.cast(known);
    }

    /** The plan's own process, the one with the header; empty where no process has one. */
    Optional<Process> own() {
        return own;
    }

    /** The plan's id, that of its own process. */
    Optional<String> planId() {
        return own.map(BaseElement::getId);
    }

    /** The properties of the plan's own process; of a name written twice the last. */
    Map<String, String> header() {
        return own.map(PlanModel::properties).orElse(Map.of());
    }

    /** The elements of the kind, in the file's order; they are looked for once. */
    <T extends ModelElementInstance> Stream<T> all(Class<T> kind) {
        return byKind
                .computeIfAbsent(
                        kind, any -> elements.stream().filter(kind::isInstance).toList())
                .stream()
                .map(kind::cast);
    }

    /** The node of that id; null where no node has it. */
    @Nullable
    FlowNode node(@Nullable String id) {
        return nodes.get(id);
    }

    List<SequenceFlow> incoming(FlowNode node) {
        return incoming.getOrDefault(node.getId(), List.of());
    }

    List<SequenceFlow> outgoing(FlowNode node) {
        return outgoing.getOrDefault(node.getId(), List.of());
    }

    /** Where a flow begins ({@code sourceRef}) or ends ({@code targetRef}); null where that is no node of the file. */
    @Nullable
    FlowNode end(SequenceFlow flow, String which) {
        // The model's own getters throw where a file names something else than a node.
        return node(attribute(flow, which));
    }

    /** Extension properties by name; of a name written twice the last, and of a task's none that is left blank. */
    static Map<String, String> properties(BaseElement element) {
        return extensions(element, CamundaProperties.class)
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> property.getCamundaName() != null)
                .filter(property ->
                        element instanceof Process || !value(property).isBlank())
                .collect(Collectors.toMap(
                        CamundaProperty::getCamundaName, PlanModel::value, (first, last) -> last, LinkedHashMap::new));
    }

    private static String value(CamundaProperty property) {
        return Optional.ofNullable(property.getCamundaValue()).orElse("");
    }

    /** Input parameters of an element by name; of a name written twice the last. */
    static Map<String, String> inputs(BaseElement element) {
        return extensions(element, CamundaInputOutput.class)
                .flatMap(mapping -> mapping.getCamundaInputParameters().stream())
                .filter(input -> input.getCamundaName() != null)
                .collect(Collectors.toMap(
                        CamundaInputParameter::getCamundaName,
                        CamundaInputParameter::getTextContent,
                        (first, last) -> last));
    }

    static <T extends ModelElementInstance> Stream<T> extensions(BaseElement element, Class<T> kind) {
        return Optional.ofNullable(element.getExtensionElements()).stream()
                .flatMap(extensions -> extensions.getChildElementsByType(kind).stream());
    }

    /** The value of an attribute, empty where the element has none. */
    static String attribute(ModelElementInstance element, String name) {
        return Optional.ofNullable(element.getAttributeValue(name)).orElse("");
    }

    /** The value of an attribute of Camunda's own, empty where the element has none. */
    static String camunda(ModelElementInstance element, String name) {
        return Optional.ofNullable(element.getAttributeValueNs(CAMUNDA, name)).orElse("");
    }
}
