package vn.kiemdiem.plan.check.process;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Where in the diagram the deadlines of a header are carried: by timers, by the properties of tasks. */
final class DeadlineCarriers {

    private final Map<String, BaseElement> first = new LinkedHashMap<>();

    private DeadlineCarriers() {}

    static DeadlineCarriers of(PlanModel plan) {
        return plan.once(DeadlineCarriers.class, DeadlineCarriers::read);
    }

    private static DeadlineCarriers read(PlanModel plan) {
        DeadlineCarriers carriers = new DeadlineCarriers();
        HandedCodes handed = HandedCodes.of(plan);
        DeadlineTimer.of(plan)
                .forEach(timer -> handed.of(timer).forEach(code -> carriers.first.putIfAbsent(code, timer.event())));
        plan.all(UserTask.class)
                .forEach(task -> PlanModel.properties(task)
                        .forEach((name, value) -> TaskPropertyRule.codes(name, value)
                                .forEach(code -> carriers.first.putIfAbsent(code, task))));
        return carriers;
    }

    /** The first element that carries the deadline; empty where none does. */
    Optional<BaseElement> of(String code) {
        return Optional.ofNullable(first.get(code));
    }

    /** The codes that the documentation of a timer quotes because they share its clock. */
    static Set<String> sharingAClock(PlanModel plan, Set<String> codes) {
        String quoted = plan.all(BoundaryEvent.class)
                .flatMap(event -> event.getDocumentations().stream())
                .map(ModelElementInstance::getTextContent)
                .collect(Collectors.joining("\n"));
        return quoted(quoted, codes);
    }

    /** The codes among those that the text names. */
    static Set<String> quoted(String text, Set<String> codes) {
        Set<String> words = new HashSet<>(List.of(text.split("[^A-Za-z0-9]+")));
        return codes.stream().filter(words::contains).collect(Collectors.toSet());
    }
}
