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

    /** Each is a row for each task; no duty of the real plans has more than two. */
    private static final int MOST_BODIES = 20;

    private final Bodies bodies;

    BodyRule(Bodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public Stream<Problem> check(PlanModel plan) {
        Map<String, List<UserTask>> work = new LinkedHashMap<>();
        List<Problem> strange = new ArrayList<>();
        plan.all(UserTask.class).forEach(task -> {
            List<String> groups = groups(task);
            if (groups.size() > MOST_BODIES) {
                strange.add(Problem.error(
                        "TOO_MANY_BODIES", task, String.valueOf(groups.size()), String.valueOf(MOST_BODIES)));
            }
            groups.stream().limit(MOST_BODIES).forEach(group -> {
                if (Bodies.UNIT.matcher(group).matches()) {
                    work.computeIfAbsent(group, any -> new ArrayList<>()).add(task);
                } else {
                    strange.add(Problem.error("UNKNOWN_BODY", task, group));
                }
            });
        });
        Set<String> units = bodies.units(plan).keySet();
        Set<String> staffed = bodies.staffed(work.keySet());
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

    /** The bodies that the file itself names for the task; none where an expression finds the one. */
    static List<String> groups(UserTask task) {
        String groups = PlanModel.camunda(task, "candidateGroups");
        return Bodies.FOUND_UNIT.matcher(groups).matches() ? List.of() : KindLists.split(groups);
    }

    private static Optional<String> unfilled(String unit, Set<String> units, Set<String> staffed) {
        if (!units.contains(unit)) {
            return Optional.of("BODY_NOT_THERE");
        }
        return staffed.contains(unit) ? Optional.empty() : Optional.of("BODY_WITHOUT_STAFF");
    }
}
