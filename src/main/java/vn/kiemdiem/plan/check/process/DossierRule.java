package vn.kiemdiem.plan.check.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** A dossier is sent after somebody has compiled it. */
@Component
class DossierRule implements PlanRule {

    private static final String DOSSIER = "dossier";
    private static final String SUBMIT = "${submitDossierDelegate}";
    private static final Set<String> COMPILING = Set.of("compile-dossier", "compile-report");

    /** More than all real plans together have; each is a walk through the file. */
    private static final int MOST_KINDS = 50;

    @Override
    public Stream<Problem> check(PlanModel plan) {
        Map<String, List<UserTask>> compiled = plan.all(UserTask.class)
                .filter(task -> COMPILING.contains(PlanModel.camunda(task, "formRef")))
                .collect(
                        Collectors.groupingBy(task -> PlanModel.properties(task).getOrDefault(DOSSIER, "")));
        Map<String, Successors> after = new HashMap<>();
        return plan
                .all(Task.class)
                .filter(task -> PlanModel.camunda(task, "delegateExpression").equals(SUBMIT))
                .filter(task -> {
                    String kind =
                            PlanModel.inputs(task).getOrDefault(DOSSIER, "").strip();
                    // What is missing, or found when the plan runs, is told elsewhere or then.
                    return !kind.isEmpty() && !kind.contains("$") && !isAfter(plan, task, kind, compiled, after);
                })
                .map(task -> Problem.error(
                        "DOSSIER_NOT_COMPILED",
                        task,
                        SafeXml.shown(PlanModel.inputs(task).getOrDefault(DOSSIER, ""))))
                .toList()
                .stream();
    }

    private static boolean isAfter(
            PlanModel plan,
            Task task,
            String kind,
            Map<String, List<UserTask>> compiled,
            Map<String, Successors> after) {
        if (!after.containsKey(kind) && after.size() == MOST_KINDS) {
            return true;
        }
        return after.computeIfAbsent(kind, any -> Successors.of(plan, compiled.getOrDefault(kind, List.of())))
                .include(task);
    }
}
