package vn.kiemdiem.plan.hostile;

import static vn.kiemdiem.plan.hostile.PlanDocument.children;
import static vn.kiemdiem.plan.hostile.PlanDocument.is;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Draws and redraws flows of a plan as Camunda Modeler would, so that nothing but the flow has changed. */
final class PlanFlows {

    private static final Set<String> BEFORE_FLOWS = Set.of("documentation", "extensionElements", "incoming");

    private final PlanDocument plan;

    PlanFlows(PlanDocument plan) {
        this.plan = plan;
    }

    List<Element> all() {
        return plan.all(element -> is(element, "sequenceFlow")).toList();
    }

    List<Element> at(String end, Element node) {
        String id = node.getAttribute("id");
        return all().stream().filter(flow -> flow.getAttribute(end).equals(id)).toList();
    }

    void redirect(Element flow, Element target) {
        redirect(flow, target.getAttribute("id"));
    }

    void redirect(Element flow, String target) {
        String id = flow.getAttribute("id");
        plan.byId(flow.getAttribute("targetRef")).ifPresent(old -> forget(old, "incoming", id));
        flow.setAttribute("targetRef", target);
        plan.byId(target).ifPresent(node -> note(node, "incoming", id));
    }

    /** A new flow between two nodes of a level, with its edge. */
    Element add(Element source, Element target) {
        Element flow = plan.bpmn("sequenceFlow");
        flow.setAttribute("id", plan.newId("flow"));
        flow.setAttribute("sourceRef", source.getAttribute("id"));
        flow.setAttribute("targetRef", target.getAttribute("id"));
        source.getParentNode().appendChild(flow);
        note(source, "outgoing", flow.getAttribute("id"));
        note(target, "incoming", flow.getAttribute("id"));
        draw("BPMNEdge", flow);
        return flow;
    }

    void remove(Element flow) {
        String id = flow.getAttribute("id");
        plan.byId(flow.getAttribute("sourceRef")).ifPresent(node -> forget(node, "outgoing", id));
        plan.byId(flow.getAttribute("targetRef")).ifPresent(node -> forget(node, "incoming", id));
        flow.getParentNode().removeChild(flow);
        undraw(id);
    }

    void undraw(String id) {
        plan.all(drawing -> drawing.getAttribute("bpmnElement").equals(id))
                .forEach(drawing -> drawing.getParentNode().removeChild(drawing));
    }

    /** A copy of another drawing of that kind, far away from it. */
    void draw(String kind, Element element) {
        plan.all(drawing -> is(drawing, kind)).findFirst().ifPresent(other -> {
            Element drawing = (Element) other.cloneNode(true);
            drawing.setAttribute("id", plan.newId("di"));
            drawing.setAttribute("bpmnElement", element.getAttribute("id"));
            other.getParentNode().appendChild(drawing);
        });
    }

    /** Without the flows that it had before. */
    static void forgetFlows(Element node) {
        children(node).stream()
                .filter(child -> is(child, "incoming") || is(child, "outgoing"))
                .forEach(node::removeChild);
    }

    private static void forget(Element node, String kind, String flow) {
        children(node).stream()
                .filter(child -> is(child, kind) && child.getTextContent().equals(flow))
                .forEach(node::removeChild);
    }

    private void note(Element node, String kind, String flow) {
        Element noted = plan.bpmn(kind);
        noted.setTextContent(flow);
        Node behind = children(node).stream()
                .filter(child -> !BEFORE_FLOWS.contains(child.getLocalName())
                        && !(kind.equals("outgoing") && is(child, "outgoing")))
                .findFirst()
                .orElse(null);
        node.insertBefore(noted, behind);
    }
}
