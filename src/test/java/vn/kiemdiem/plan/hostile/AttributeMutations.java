package vn.kiemdiem.plan.hostile;

import static vn.kiemdiem.plan.hostile.PlanDocument.called;
import static vn.kiemdiem.plan.hostile.PlanDocument.one;
import static vn.kiemdiem.plan.hostile.PlanDocument.pick;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Attributes that go, come, or say something else. */
final class AttributeMutations {

    private static final List<String> MORE = List.of(
            "camunda:asyncBefore",
            "camunda:asyncAfter",
            "camunda:exclusive",
            "camunda:assignee",
            "camunda:candidateGroups",
            "camunda:candidateUsers",
            "camunda:dueDate",
            "camunda:priority",
            "camunda:jobPriority",
            "camunda:class",
            "camunda:expression",
            "camunda:delegateExpression",
            "camunda:formKey",
            "camunda:formRef",
            "camunda:formRefVersion",
            "camunda:resultVariable",
            "camunda:type",
            "camunda:topic",
            "camunda:versionTag",
            "camunda:historyTimeToLive",
            "camunda:initiator",
            "camunda:collection",
            "camunda:elementVariable",
            "camunda:calledElementBinding",
            "isForCompensation",
            "default",
            "triggeredByEvent",
            "cancelActivity",
            "isInterrupting",
            "isSequential",
            "isExecutable",
            "processType",
            "gatewayDirection",
            "instantiate",
            "parallelMultiple",
            "startQuantity",
            "completionQuantity",
            "implementation",
            "operationRef",
            "messageRef",
            "isImmediate",
            "isClosed");
    private static final List<String> VALUES =
            List.of("true", "false", "1", "50", "unit", "${unit}", "latest", "deployment", "P1D", "Both", "PT1H");

    private AttributeMutations() {}

    static List<Mutation> all() {
        return List.of(
                AttributeMutations::without,
                AttributeMutations::odd,
                AttributeMutations::borrowed,
                AttributeMutations::borrowed,
                AttributeMutations::toggled,
                AttributeMutations::respelt,
                AttributeMutations::more,
                AttributeMutations::renamed);
    }

    /** Any attribute; ids, which almost always are missed, have mutations of their own. */
    private static Optional<Attr> any(PlanDocument plan, Random random) {
        return plan.any(random)
                .flatMap(element -> pick(
                        random,
                        PlanDocument.attributes(element).stream()
                                .filter(attribute -> !attribute.getName().equals("id"))
                                .toList()));
    }

    private static Optional<String> without(PlanDocument plan, Random random) {
        return any(plan, random).map(attribute -> {
            Element element = attribute.getOwnerElement();
            element.removeAttributeNode(attribute);
            return called(element) + " without " + attribute.getName();
        });
    }

    private static Optional<String> odd(PlanDocument plan, Random random) {
        return any(plan, random).map(attribute -> set(attribute, OddTexts.any(random)));
    }

    /** With what another element says under the same name, which is the more dangerous the better it fits. */
    private static Optional<String> borrowed(PlanDocument plan, Random random) {
        return any(plan, random)
                .flatMap(attribute -> pick(
                                random,
                                plan.elements().stream()
                                        .flatMap(element ->
                                                Stream.ofNullable(element.getAttributeNode(attribute.getName())))
                                        .map(Attr::getValue)
                                        .filter(value -> !value.equals(attribute.getValue()))
                                        .distinct()
                                        .toList())
                        .map(value -> set(attribute, value)));
    }

    private static Optional<String> toggled(PlanDocument plan, Random random) {
        return plan.any(
                        random,
                        element -> PlanDocument.attributes(element).stream().anyMatch(AttributeMutations::isSwitch))
                .flatMap(element -> pick(
                        random,
                        PlanDocument.attributes(element).stream()
                                .filter(AttributeMutations::isSwitch)
                                .toList()))
                .map(attribute -> set(attribute, attribute.getValue().equals("true") ? "false" : "true"));
    }

    private static boolean isSwitch(Attr attribute) {
        return attribute.getValue().equals("true") || attribute.getValue().equals("false");
    }

    private static Optional<String> respelt(PlanDocument plan, Random random) {
        List<UnaryOperator<String>> spellings = List.of(
                value -> " " + value,
                value -> value + " ",
                String::toUpperCase,
                value -> value + value,
                value -> value.substring(0, value.length() / 2),
                value -> value.replace("-", "_"),
                value -> value + ",",
                value -> value.replace("'", "\""),
                value -> value + "\n");
        return any(plan, random)
                .map(attribute -> set(attribute, one(random, spellings).apply(attribute.getValue())));
    }

    private static Optional<String> more(PlanDocument plan, Random random) {
        return plan.any(random, element -> PlanDocument.isOf(element, PlanDocument.BPMN))
                .map(element -> {
                    String name = one(random, MORE);
                    String value = one(random, VALUES);
                    if (name.startsWith("camunda:")) {
                        element.setAttributeNS(PlanDocument.CAMUNDA, name, value);
                    } else {
                        element.setAttribute(name, value);
                    }
                    return called(element) + " with " + name + "=" + value;
                });
    }

    private static Optional<String> renamed(PlanDocument plan, Random random) {
        return any(plan, random).map(attribute -> {
            Element element = attribute.getOwnerElement();
            String name = one(random, MORE);
            element.removeAttributeNode(attribute);
            element.setAttribute(name, attribute.getValue());
            return called(element) + ": " + attribute.getName() + " called " + name;
        });
    }

    static String set(Attr attribute, String value) {
        attribute.setValue(value);
        return called(attribute.getOwnerElement()) + ": " + attribute.getName() + " = " + OddTexts.shown(value);
    }
}
