package vn.kiemdiem.architecture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import vn.kiemdiem.plan.MinistryQuarter;

/** A plan file, most often of {@code bpmn/}: its id, its text and the model read from it; what is asked often is read once. */
final class PlanFile {

    private static final Path FOLDER = Path.of("bpmn");
    private static final String SUFFIX = ".bpmn";

    private final String planId;
    private final String text;
    private final BpmnModelInstance model;
    private final Map<String, List<SequenceFlow>> incoming;
    private final Map<String, List<SequenceFlow>> outgoing;
    private final Picture picture;

    private PlanFile(String planId, String text, BpmnModelInstance model) {
        this.planId = planId;
        this.text = text;
        this.model = model;
        this.incoming = all(SequenceFlow.class).collect(Collectors.groupingBy(flow -> attribute(flow, "targetRef")));
        this.outgoing = all(SequenceFlow.class).collect(Collectors.groupingBy(flow -> attribute(flow, "sourceRef")));
        this.picture = Picture.of(this);
    }

    String planId() {
        return planId;
    }

    String text() {
        return text;
    }

    BpmnModelInstance model() {
        return model;
    }

    Picture picture() {
        return picture;
    }

    static List<PlanFile> readAll() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .map(PlanFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The plans of {@code bpmn/} and the one that was written from scratch. */
    static List<PlanFile> readEvery() {
        return Stream.concat(readAll().stream(), Stream.of(read(MinistryQuarter.FILE)))
                .toList();
    }

    static PlanFile read(String planId) {
        return read(FOLDER.resolve(planId + SUFFIX));
    }

    private static PlanFile read(Path file) {
        String name = file.getFileName().toString();
        try {
            return of(name.substring(0, name.length() - SUFFIX.length()), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PlanFile of(String planId, String text) {
        var stream = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return new PlanFile(planId, text, Bpmn.readModelFromStream(stream));
    }

    <T extends ModelElementInstance> Stream<T> all(Class<T> kind) {
        return model.getModelElementsByType(kind).stream();
    }

    Optional<Process> planProcess() {
        return all(Process.class)
                .filter(process -> process.getId().equals(planId))
                .findFirst();
    }

    Map<String, String> header() {
        return planProcess().map(PlanFile::properties).orElse(Map.of());
    }

    /** Extension properties by name; of a name written twice the last, and of a task's none that is left blank. */
    static Map<String, String> properties(BaseElement element) {
        return extensions(element, CamundaProperties.class)
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property ->
                        element instanceof Process || !value(property).isBlank())
                .collect(Collectors.toMap(
                        CamundaProperty::getCamundaName, PlanFile::value, (first, last) -> last, LinkedHashMap::new));
    }

    private static String value(CamundaProperty property) {
        return Optional.ofNullable(property.getCamundaValue()).orElse("");
    }

    static Map<String, String> inputs(BaseElement element) {
        return extensions(element, CamundaInputOutput.class)
                .flatMap(mapping -> mapping.getCamundaInputParameters().stream())
                .collect(Collectors.toMap(
                        CamundaInputParameter::getCamundaName, CamundaInputParameter::getTextContent, (a, b) -> b));
    }

    static <T extends ModelElementInstance> Stream<T> extensions(BaseElement element, Class<T> kind) {
        return Optional.ofNullable(element.getExtensionElements()).stream()
                .flatMap(extensions -> extensions.getElementsQuery().filterByType(kind).list().stream());
    }

    static String documentation(BaseElement element) {
        return element.getDocumentations().stream()
                .map(ModelElementInstance::getTextContent)
                .collect(Collectors.joining("\n"));
    }

    /** The value of an attribute, empty where the element has none. */
    static String attribute(ModelElementInstance element, String name) {
        return Optional.ofNullable(element.getAttributeValue(name)).orElse("");
    }

    /** The value of an attribute of Camunda's own, empty where the element has none. */
    static String camunda(ModelElementInstance element, String name) {
        return Optional.ofNullable(element.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", name))
                .orElse("");
    }

    List<SequenceFlow> incoming(FlowNode node) {
        return incoming.getOrDefault(node.getId(), List.of());
    }

    List<SequenceFlow> outgoing(FlowNode node) {
        return outgoing.getOrDefault(node.getId(), List.of());
    }
}
