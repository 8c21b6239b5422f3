package vn.kiemdiem.plan.check.process;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.springframework.stereotype.Component;

/** Where a plan asks who decides, it also says what happens when nobody does: a subject without decider is not guessed. */
@Component
class AuthorityGapRule implements PlanRule {

    private static final String CHECK = "${checkAuthorityDelegate}";
    private static final String UNDECIDED = "AUTHORITY_UNDECIDED";

    @Override
    public Stream<Problem> check(PlanModel plan) {
        Set<String> errors = plan.all(Error.class)
                .filter(error -> UNDECIDED.equals(error.getErrorCode()))
                .map(Levels::idOf)
                .collect(Collectors.toSet());
        Set<String> caught = plan.all(ErrorEventDefinition.class)
                .filter(definition -> errors.contains(PlanModel.attribute(definition, "errorRef")))
                .flatMap(definition -> definition.getParentElement() instanceof BoundaryEvent event
                        ? Stream.of(PlanModel.attribute(event, "attachedToRef"))
                        : Stream.empty())
                .collect(Collectors.toSet());
        return plan.all(ServiceTask.class)
                .filter(task -> PlanModel.camunda(task, "delegateExpression").equals(CHECK))
                .filter(task -> !caught.contains(Levels.idOf(task)))
                .map(task -> Problem.error("AUTHORITY_GAP_NOT_CAUGHT", task, UNDECIDED));
    }
}
