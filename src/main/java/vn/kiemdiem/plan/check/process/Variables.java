package vn.kiemdiem.plan.check.process;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The variables that a plan has at each place of its file: nothing but its start, its calls, notices and loops sets any. */
final class Variables {

    private static final Set<String> OF_THE_PLAN = Set.of("plan", "unit");
    private static final Set<String> OF_A_NOTICE = Set.of("plan", "unit", "noticedOn");
    private static final String ONE_SUBJECT = ".ratingNotified";

    private final Map<String, Set<String>> byProcess = new HashMap<>();

    private Variables() {}

    static Variables of(PlanModel plan) {
        return plan.once(Variables.class, Variables::read);
    }

    private static Variables read(PlanModel plan) {
        Variables variables = new Variables();
        Map<String, List<CallActivity>> calls = plan.all(CallActivity.class)
                .collect(Collectors.groupingBy(call -> PlanModel.attribute(call, "calledElement")));
        Map<String, String> messages = NoticeRule.messages(plan, StartEvent.class)
                .collect(Collectors.toMap(
                        start -> PlanModel.attribute(start.getKey().getParentElement(), "id"),
                        Map.Entry::getValue,
                        (first, second) -> first));
        plan.all(Process.class).map(Levels::idOf).forEach(process -> {
            // What a call keeps back is told once, at the call.
            Set<String> known = new HashSet<>(OF_THE_PLAN);
            if (messages.containsKey(process)) {
                known.addAll(OF_A_NOTICE);
                if (messages.get(process).endsWith(ONE_SUBJECT)) {
                    known.add("subject");
                }
            }
            known.addAll(handedByAll(calls.getOrDefault(process, List.of())));
            variables.byProcess.put(process, known);
        });
        return variables;
    }

    private static Set<String> handedByAll(List<CallActivity> calls) {
        return calls.stream()
                .map(Variables::handed)
                .reduce((one, other) -> {
                    Set<String> both = new HashSet<>(one);
                    both.retainAll(other);
                    return both;
                })
                .orElse(Set.of());
    }

    /** What a call hands to the pool that it calls. */
    static Set<String> handed(CallActivity call) {
        return PlanModel.extensions(call, CamundaIn.class)
                .flatMap(in -> Stream.ofNullable(in.getCamundaTarget()))
                .collect(Collectors.toSet());
    }

    /** The names that the step, and what it shows, can use. */
    Set<String> of(FlowNode step) {
        Set<String> known = new HashSet<>();
        Stream.concat(Stream.of(step), Levels.around(step)).forEach(level -> {
            if (level instanceof Activity activity
                    && activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics loop) {
                known.add(PlanModel.camunda(loop, "elementVariable"));
            }
        });
        known.addAll(byProcess.getOrDefault(Levels.processOf(step), OF_THE_PLAN));
        return known;
    }

    /** The names that an expression can use there. */
    Set<String> at(Element place) {
        Set<String> known = new HashSet<>();
        Element inner = place;
        for (Node node = place; node instanceof Element element; node = node.getParentNode()) {
            boolean ofTheLoop = PlanXml.is(inner, PlanXml.BPMN, "multiInstanceLoopCharacteristics");
            if (!ofTheLoop || element == inner) {
                known.addAll(setBy(element, ofTheLoop));
            }
            if (PlanXml.is(element, PlanXml.BPMN, "process")) {
                known.addAll(byProcess.getOrDefault(element.getAttribute("id"), OF_THE_PLAN));
            }
            inner = element;
        }
        return known;
    }

    /** The variable of an element's loop, and its inputs; the loop itself is put up before there are any. */
    private static Set<String> setBy(Element element, boolean loop) {
        Set<String> set = new HashSet<>();
        if (loop) {
            return set;
        }
        children(element).forEach(child -> {
            if (PlanXml.is(child, PlanXml.BPMN, "multiInstanceLoopCharacteristics")) {
                set.add(child.getAttributeNS(PlanXml.CAMUNDA, "elementVariable"));
            } else if (PlanXml.is(child, PlanXml.BPMN, "extensionElements")) {
                children(child)
                        .filter(extension -> PlanXml.is(extension, PlanXml.CAMUNDA, "inputOutput"))
                        .flatMap(Variables::children)
                        .forEach(input -> set.add(input.getAttribute("name")));
            }
        });
        return set;
    }

    private static Stream<Element> children(Element element) {
        return Stream.iterate(element.getFirstChild(), child -> child != null, Node::getNextSibling)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
