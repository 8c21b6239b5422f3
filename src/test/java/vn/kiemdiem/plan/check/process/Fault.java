package vn.kiemdiem.plan.check.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A plan with one fault, made from a real one, and the places at which it has to be found, as {@code CODE @ id}. */
record Fault(List<String> found, String fault, String text) {

    static final String PLAN = "tra-son-school-branch-2023";

    private static final String PROVIDER_END = "\n  </bpmn:process>\n  <bpmndi:BPMNDiagram";
    private static final String LAST_FLOW = "flow_provideBasisToBasisProvided";

    static Fault of(String fault, String... found) {
        return new Fault(List.of(found), fault, plan(PLAN));
    }

    static String plan(String id) {
        try {
            return Files.readString(Path.of("bpmn", id + ".bpmn"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PlanModel model(String text) {
        return PlanReading.of(text.getBytes(StandardCharsets.UTF_8)).plan().orElseThrow();
    }

    PlanModel plan() {
        return model(text);
    }

    Fault replacing(String piece, String other) {
        assertThat(text).contains(piece);
        return new Fault(found, fault, text.replace(piece, other));
    }

    Fault without(String piece) {
        return replacing(piece, "");
    }

    Fault adding(String piece, String afterwards) {
        return replacing(piece, piece + afterwards);
    }

    /** Replaces the first match. */
    Fault matching(String regex, String replacement) {
        Matcher matcher = Pattern.compile(regex, Pattern.DOTALL).matcher(text);
        assertThat(matcher.find()).as(regex).isTrue();
        return new Fault(found, fault, matcher.replaceFirst(replacement));
    }

    /** Turns an element into one of another type. */
    Fault turning(String id, String type, String otherType) {
        return matching(
                "<bpmn:%s (id=\"%s\".*?)</bpmn:%s>".formatted(type, id, type),
                "<bpmn:%s $1</bpmn:%s>".formatted(otherType, otherType));
    }

    /** Adds elements to the process of the providers, whose last flow is taken out for it. */
    Fault afterProviding(String xml) {
        return withoutFlow(LAST_FLOW).addingToProvider(xml);
    }

    Fault addingToProvider(String xml) {
        return replacing(PROVIDER_END, "\n    " + xml + PROVIDER_END);
    }

    /** Takes a flow out of its process and out of the picture. */
    Fault withoutFlow(String id) {
        String ends = "\\s*<bpmn:(incoming|outgoing)>%s</bpmn:(incoming|outgoing)>".formatted(id);
        return new Fault(found, fault, text.replaceAll(ends, ""))
                .matching("\\s*<bpmn:sequenceFlow id=\"%s\"[^>]*/>".formatted(id), "")
                .matching("\\s*<bpmndi:BPMNEdge id=\"%s_di\".*?</bpmndi:BPMNEdge>".formatted(id), "");
    }

    /** A good plan in which the providers are asked a question. */
    Fault asking() {
        return afterProviding(
                        "<bpmn:exclusiveGateway id=\"gateway_more\" name=\"Còn nữa?\" default=\"flow_nothingMore\" />")
                .addingToProvider(flow("flow_provideBasisToMore", "userTask_provideBasis", "gateway_more"))
                .addingToProvider("""
                        <bpmn:sequenceFlow id="flow_moreToProvide" name="Có" sourceRef="gateway_more" \
                        targetRef="userTask_provideMore">\
                        <bpmn:conditionExpression>${units.hasBranchCommittee(unit)}</bpmn:conditionExpression></bpmn:sequenceFlow>""")
                .addingToProvider(userTask("userTask_provideMore"))
                .addingToProvider(flow("flow_provideMoreToJoined", "userTask_provideMore", "gateway_joined"))
                .addingToProvider(flow("flow_nothingMore", "gateway_more", "gateway_joined")
                        .replace("\" source", "\" name=\"Không\" source"))
                .addingToProvider("<bpmn:exclusiveGateway id=\"gateway_joined\" />")
                .addingToProvider(flow("flow_joinedToBasisProvided", "gateway_joined", "endEvent_basisProvided"));
    }

    static String flow(String id, String source, String target) {
        return "<bpmn:sequenceFlow id=\"%s\" sourceRef=\"%s\" targetRef=\"%s\" />".formatted(id, source, target);
    }

    static String userTask(String id) {
        return """
                <bpmn:userTask id="%s" name="Cung cấp thêm" camunda:asyncAfter="true" \
                camunda:formRef="brief-unit" camunda:formRefBinding="latest" camunda:candidateGroups="${unit}">
                  <bpmn:documentation>S004-F05</bpmn:documentation>
                </bpmn:userTask>""".formatted(id);
    }

    @Override
    public String toString() {
        return "%s: %s".formatted(String.join(", ", found), fault);
    }
}
