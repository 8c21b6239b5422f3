package vn.kiemdiem.plan.check.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** The bodies that a plan gives work to are in the organization, and somebody acts for them. */
@Component
class BodyRule implements PlanRule {

    private final Bodies bodies;

    BodyRule(Bodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public Stream<Problem> check(PlanModel plan) {
        Map<String, List<UserTask>> work = new LinkedHashMap<>();
        List<Problem> strange = new ArrayList<>();
        plan.all(UserTask.class)
                .forEach(task -> groups(task).forEach(group -> {
                    if (Bodies.UNIT.matcher(group).matches()) {
                        work.computeIfAbsent(group, any -> new ArrayList<>()).add(task);
                    } else {
                        strange.add(Problem.error("UNKNOWN_BODY", task, group));
                    }
                }));
        Set<String> units = bodies.units();
        Set<String> staffed = bodies.staffed();
        return Stream.concat(
                strange.stream(),
                work.entrySet().stream()
                        .flatMap(body -> unfilled(body.getKey(), units, staffed)
                                .map(code -> Problem.warning(
                                        code,
                                        body.getValue().get(0),
                                        body.getKey(),
                                        String.valueOf(body.getValue().size())))
                                .stream()));
    }

    private static Stream<String> groups(UserTask task) {
        String groups = PlanModel.camunda(task, "candidateGroups");
        return Bodies.FOUND_UNIT.matcher(groups).matches() ? Stream.empty() : KindLists.split(groups).stream();
    }

    private static Optional<String> unfilled(String unit, Set<String> units, Set<String> staffed) {
        if (!units.contains(unit)) {
            return Optional.of("BODY_NOT_THERE");
        }
        return staffed.contains(unit) ? Optional.empty() : Optional.of("BODY_WITHOUT_STAFF");
    }
}
