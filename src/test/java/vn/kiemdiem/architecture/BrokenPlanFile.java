package vn.kiemdiem.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A plan file with a fault, made from a good one, and the rule that has to find it. */
record BrokenPlanFile(String planId, Rule rule, String fault, String text) {

    private static final String TRA_SON = "tra-son-school-branch-2023";
    private static final String LAM_DONG = "lam-dong-2021";
    private static final String TAM_DUONG = "tam-duong-2024";
    private static final String NOTICE = """
            camunda:delegateExpression="${notifyUnitsDelegate}"$1<camunda:inputParameter name="notice">ratingNotified<\
            /camunda:inputParameter>
                        <camunda:inputParameter name="noticeTo">commune-committee,branch</camunda:inputParameter>""";

    private static final String PROVIDER_END = "\n  </bpmn:process>\n  <bpmndi:BPMNDiagram";
    private static final String PLANE_END = "\n    </bpmndi:BPMNPlane>";

    static BrokenPlanFile breaking(Rule rule, String fault) {
        return new BrokenPlanFile(TRA_SON, rule, fault, PlanFile.read(TRA_SON).text());
    }

    /** Breaks the plan of a district, which has what the plan of a branch does not need. */
    static BrokenPlanFile breakingDistrict(Rule rule, String fault) {
        return new BrokenPlanFile(LAM_DONG, rule, fault, PlanFile.read(LAM_DONG).text());
    }

    /** Breaks a plan whose notice starts a pool of its units. */
    static BrokenPlanFile breakingNotice(Rule rule, String fault) {
        return new BrokenPlanFile(
                        TAM_DUONG, rule, fault, PlanFile.read(TAM_DUONG).text())
                .matching(
                        "camunda:delegateExpression=\"\\$\\{announceRatingsDelegate}\"(.{0,2000}?)"
                                + "<camunda:inputParameter name=\"announcedRates\">[^<]*</camunda:inputParameter>\\s*"
                                + "<camunda:inputParameter name=\"announcedRatesIn\">[^<]*</camunda:inputParameter>",
                        NOTICE.replace("${", "\\${"));
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

    /** Turns an element into one of another type. */
    BrokenPlanFile turning(String id, String type, String otherType) {
        return matching(
                "<bpmn:%s (id=\"%s\".*?)</bpmn:%s>".formatted(type, id, type),
                "<bpmn:%s $1</bpmn:%s>".formatted(otherType, otherType));
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
