package vn.kiemdiem.plan.check.process;

import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.kiemdiem.plan.check.process.PlanXml.Said;

/** What the plan profile does not name, in whatever namespace it is written. */
final class ForeignXml {

    private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    private static final Set<String> NAMESPACES = Set.of(
            PlanXml.BPMN,
            PlanXml.CAMUNDA,
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DC",
            "http://www.omg.org/spec/DD/20100524/DI",
            SCHEMA_INSTANCE,
            "http://www.w3.org/XML/1998/namespace",
            "http://camunda.org/schema/modeler/1.0",
            "http://bpmn.io/schema/bpmn/biocolor/1.0",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0");

    private static final Set<String> BPMN_ELEMENTS =
            Set.of("definitions collaboration participant messageFlow process laneSet lane flowNodeRef childLaneSet"
                    .concat(" startEvent endEvent boundaryEvent intermediateCatchEvent intermediateThrowEvent")
                    .concat(" userTask serviceTask sendTask receiveTask subProcess callActivity")
                    .concat(" exclusiveGateway parallelGateway eventBasedGateway sequenceFlow conditionExpression")
                    .concat(" incoming outgoing multiInstanceLoopCharacteristics timeDate")
                    .concat(" timerEventDefinition messageEventDefinition errorEventDefinition")
                    .concat(" escalationEventDefinition terminateEventDefinition message error escalation")
                    .concat(" documentation extensionElements textAnnotation text association group category")
                    .concat(" categoryValue categoryValueRef")
                    .split(" "));

    /** The engine's own elements, each with the attributes that it may have. */
    private static final Map<String, Set<String>> CAMUNDA_ELEMENTS = Map.of(
            "properties", Set.of(),
            "property", Set.of("id", "name", "value"),
            "inputOutput", Set.of(),
            "inputParameter", Set.of("name"),
            "in", Set.of("businessKey", "source", "sourceExpression", "target"),
            "failedJobRetryTimeCycle", Set.of());

    /** What may have these of the engine's own elements; any element may have the others. */
    private static final Map<String, Set<String>> OWNERS = Map.of(
            "properties", Set.of("process", "userTask"),
            "inputOutput", Set.of("serviceTask", "sendTask"),
            "in", Set.of("callActivity"),
            "property", Set.of("properties"),
            "inputParameter", Set.of("inputOutput"));

    private static final Map<String, Set<String>> CAMUNDA_ATTRIBUTES = Map.of(
            "process", Set.of("historyTimeToLive", "isStartableInTasklist", "versionTag"),
            "userTask", Set.of("asyncBefore", "asyncAfter", "formRef", "formRefBinding", "assignee", "candidateGroups"),
            "serviceTask", Set.of("asyncBefore", "asyncAfter", "delegateExpression"),
            "sendTask", Set.of("asyncBefore", "asyncAfter", "delegateExpression"),
            "parallelGateway", Set.of("asyncBefore"),
            "intermediateCatchEvent", Set.of("asyncAfter"),
            "receiveTask", Set.of("asyncAfter"),
            "callActivity", Set.of("asyncBefore", "asyncAfter", "calledElementBinding"),
            "multiInstanceLoopCharacteristics", Set.of("asyncBefore", "asyncAfter", "collection", "elementVariable"));

    /** What Camunda Modeler notes of a template; the engine does not read it. */
    private static final Set<String> TEMPLATES =
            Set.of("modelerTemplate", "modelerTemplateVersion", "modelerTemplateIcon");

    /** Attributes by which BPMN itself says in what language something is evaluated, or loads something. */
    private static final Set<String> LANGUAGES = Set.of("language", "scriptFormat", "evaluatesToTypeRef", "location");

    private ForeignXml() {}

    /** Whether no plan may have the element, whatever is in it. */
    static boolean isForeign(Element element) {
        String namespace = PlanXml.namespace(element);
        String name = PlanXml.name(element);
        if (namespace.equals(PlanXml.BPMN)) {
            return !BPMN_ELEMENTS.contains(name);
        }
        return namespace.equals(PlanXml.CAMUNDA)
                ? !CAMUNDA_ELEMENTS.containsKey(name)
                : !NAMESPACES.contains(namespace);
    }

    /** Whether an element, itself an allowed one, stands where the engine would misread it. */
    static boolean isMisplaced(Element element) {
        if (!PlanXml.CAMUNDA.equals(PlanXml.namespace(element))) {
            return false;
        }
        Node owner = element.getParentNode();
        if (owner != null && PlanXml.is(owner, PlanXml.BPMN, "extensionElements")) {
            owner = owner.getParentNode();
        }
        Set<String> owners = OWNERS.get(PlanXml.name(element));
        return owners != null && (owner == null || !owners.contains(PlanXml.name(owner)));
    }

    /** Whether no plan may say this on that element, itself an allowed one. */
    static boolean isForeign(Said said) {
        String owner = PlanXml.name(said.element());
        boolean ofEngine = PlanXml.CAMUNDA.equals(PlanXml.namespace(said.element()));
        if (said.namespace().isEmpty()) {
            return ofEngine
                    ? !said.name().isEmpty()
                            && !CAMUNDA_ELEMENTS.getOrDefault(owner, Set.of()).contains(said.name())
                    : LANGUAGES.contains(said.name());
        }
        if (said.namespace().equals(PlanXml.CAMUNDA)) {
            Set<String> allowed = ofEngine ? Set.of() : CAMUNDA_ATTRIBUTES.getOrDefault(owner, Set.of());
            return !allowed.contains(said.name()) && !TEMPLATES.contains(said.name());
        }
        // A schema that the file itself names would be fetched.
        boolean fetches =
                said.namespace().equals(SCHEMA_INSTANCE) && !said.name().equals("type");
        return fetches || !NAMESPACES.contains(said.namespace());
    }
}
