package vn.kiemdiem.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A plan file with a fault, made from a good one, and the rule that has to find it. */
record BrokenPlanFile(String planId, Rule rule, String fault, String text) {

    private static final String TRA_SON = "tra-son-school-branch-2023";

    private static final String PROVIDER_END = "\n  </bpmn:process>\n  <bpmndi:BPMNDiagram";
    private static final String PLANE_END = "\n    </bpmndi:BPMNPlane>";

    static BrokenPlanFile breaking(Rule rule, String fault) {
        return new BrokenPlanFile(TRA_SON, rule, fault, PlanFile.read(TRA_SON).text());
    }

    PlanFile plan() {
        return PlanFile.of(planId, text);
    }

    /** Replaces a piece of the file wherever it stands. */
    BrokenPlanFile replacing(String piece, String other) {
        assertThat(text).contains(piece);
        return new BrokenPlanFile(planId, rule, fault, text.replace(piece, other));
    }

    /** Takes a piece out of the file, with the blanks before it. */
    BrokenPlanFile without(String piece) {
        return matching("\\s*" + Pattern.quote(piece), "");
    }

    BrokenPlanFile adding(String piece, String afterwards) {
        return replacing(piece, piece + afterwards);
    }

    /** Takes a flow out of a process and out of the picture. */
    BrokenPlanFile withoutFlow(String id) {
        String ends = "\\s*<bpmn:(incoming|outgoing)>%s</bpmn:(incoming|outgoing)>".formatted(id);
        return new BrokenPlanFile(planId, rule, fault, text.replaceAll(ends, ""))
                .matching("\\s*<bpmn:sequenceFlow id=\"%s\"[^>]*/>".formatted(id), "")
                .withoutEdge(id);
    }

    BrokenPlanFile withoutEdge(String id) {
        return matching("\\s*<bpmndi:BPMNEdge id=\"%s_di\".*?</bpmndi:BPMNEdge>".formatted(id), "");
    }

    /** Draws a flow along other points, written as {@code x,y x,y}. */
    BrokenPlanFile routing(String id, String points) {
        return matching(
                "(<bpmndi:BPMNEdge id=\"%s_di\"[^>]*>)(\\s*<di:waypoint[^>]*/>)+".formatted(id),
                "$1" + waypoints(points));
    }

    /** Draws a shape at other bounds, written as {@code x,y,width,height}. */
    BrokenPlanFile placing(String id, String bounds) {
        return matching(
                "(<bpmndi:BPMNShape id=\"%s_di\"[^>]*>\\s*)<dc:Bounds[^>]*/>".formatted(id), "$1" + box(bounds));
    }

    BrokenPlanFile placingLabel(String id, String bounds) {
        return matching("(id=\"%s_di\".*?<bpmndi:BPMNLabel>\\s*)<dc:Bounds[^>]*/>".formatted(id), "$1" + box(bounds));
    }

    /** Adds an element to the process of the providers. */
    BrokenPlanFile addingToProvider(String xml) {
        return replacing(PROVIDER_END, "\n    " + xml + PROVIDER_END);
    }

    BrokenPlanFile addingFlowToProvider(String id, String source, String target, String points) {
        return addingToProvider(flow(id, source, target)).drawingEdge(id, points);
    }

    BrokenPlanFile drawingShape(String id, String bounds) {
        return drawing("<bpmndi:BPMNShape id=\"%s_di\" bpmnElement=\"%s\">%s</bpmndi:BPMNShape>"
                .formatted(id, id, box(bounds)));
    }

    BrokenPlanFile drawingShape(String id, String bounds, String label) {
        return drawing("<bpmndi:BPMNShape id=\"%s_di\" bpmnElement=\"%s\">%s%s</bpmndi:BPMNShape>"
                .formatted(id, id, box(bounds), label(label)));
    }

    BrokenPlanFile drawingEdge(String id, String points) {
        return drawing("<bpmndi:BPMNEdge id=\"%s_di\" bpmnElement=\"%s\">%s</bpmndi:BPMNEdge>"
                .formatted(id, id, waypoints(points)));
    }

    BrokenPlanFile drawingEdge(String id, String points, String label) {
        return drawing("<bpmndi:BPMNEdge id=\"%s_di\" bpmnElement=\"%s\">%s%s</bpmndi:BPMNEdge>"
                .formatted(id, id, waypoints(points), label(label)));
    }

    private BrokenPlanFile drawing(String xml) {
        return replacing(PLANE_END, "\n      " + xml + PLANE_END);
    }

    BrokenPlanFile matching(String regex, String replacement) {
        Matcher matcher = Pattern.compile(regex, Pattern.DOTALL).matcher(text);
        assertThat(matcher.find()).as(regex).isTrue();
        return new BrokenPlanFile(planId, rule, fault, matcher.replaceFirst(replacement));
    }

    static String flow(String id, String source, String target) {
        return "<bpmn:sequenceFlow id=\"%s\" sourceRef=\"%s\" targetRef=\"%s\" />".formatted(id, source, target);
    }

    static String label(String bounds) {
        return "<bpmndi:BPMNLabel>%s</bpmndi:BPMNLabel>".formatted(box(bounds));
    }

    private static String box(String bounds) {
        Object[] numbers = bounds.split(",");
        return "<dc:Bounds x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" />".formatted(numbers);
    }

    private static String waypoints(String points) {
        return Pattern.compile("(\\S+),(\\S+) ?").matcher(points).replaceAll("<di:waypoint x=\"$1\" y=\"$2\" />");
    }

    @Override
    public String toString() {
        return "%s: %s".formatted(rule.name(), fault);
    }
}
