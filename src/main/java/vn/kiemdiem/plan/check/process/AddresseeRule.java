package vn.kiemdiem.plan.check.process;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.stereotype.Component;

/** The units to which a plan sends dossiers and escalations, or that decide for it, are in the organization. */
@Component
class AddresseeRule implements PlanRule {

    private static final String RECIPIENT = "recipient";
    private static final Set<String> INPUTS = Set.of(RECIPIENT, "lateUnit", "informs");

    private final Bodies bodies;

    AddresseeRule(Bodies bodies) {
        this.bodies = bodies;
    }

    /** One warning for each unit, where the plan first names it. */
    @Override
    public Stream<Problem> check(PlanModel plan) {
        Map<String, FlowNode> named = new LinkedHashMap<>();
        plan.all(FlowNode.class).forEach(node -> addressees(node).forEach(unit -> named.putIfAbsent(unit, node)));
        Set<String> units = bodies.units(plan).keySet();
        return named.entrySet().stream()
                .filter(unit -> !units.contains(unit.getKey()))
                .map(unit -> Problem.warning("UNIT_NOT_THERE", unit.getValue(), unit.getKey()));
    }

    /** The units that the file itself names there. */
    static Stream<String> addressees(FlowNode node) {
        Stream<String> inputs = PlanModel.inputs(node).entrySet().stream()
                .filter(input -> INPUTS.contains(input.getKey()))
                .map(Map.Entry::getValue);
        Stream<String> handed = node instanceof CallActivity call
                ? Stream.ofNullable(HandedCodes.of(call).get(RECIPIENT))
                : Stream.empty();
        Stream<String> decider = Stream.ofNullable(PlanModel.properties(node).get("decidedBy"));
        return Stream.of(inputs, handed, decider)
                .flatMap(lists -> lists)
                .flatMap(list -> Arrays.stream(list.split(",")))
                .map(String::strip)
                .filter(Bodies.UNIT.asMatchPredicate());
    }
}
