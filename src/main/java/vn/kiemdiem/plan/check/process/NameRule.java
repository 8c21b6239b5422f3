package vn.kiemdiem.plan.check.process;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.stereotype.Component;

/** Two steps of one level have two names, but for those that the application takes itself: staff see nothing else. */
@Component
class NameRule implements PlanRule {

    private record Named(ModelElementInstance level, String name) {}

    @Override
    public Stream<Problem> check(PlanModel plan) {
        Set<Named> known = new HashSet<>();
        return plan
                .all(Activity.class)
                .filter(step -> !(step instanceof ServiceTask || step instanceof SendTask))
                .filter(step -> !PlanModel.attribute(step, "name").isBlank())
                .filter(step -> !known.add(new Named(
                        step.getParentElement(),
                        PlanModel.attribute(step, "name").strip())))
                .map(step -> Problem.warning("NAME_TWICE", step, Levels.nameOf(step)))
                .toList()
                .stream();
    }
}
