package vn.kiemdiem.plan.check.process;

import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What stands around an element of a plan's file. */
final class Levels {

    private Levels() {}

    /** What holds the element, from the inside to the outside, without the element itself. */
    static Stream<ModelElementInstance> around(ModelElementInstance element) {
        return Stream.iterate(
                element.getParentElement(), level -> level != null, ModelElementInstance::getParentElement);
    }

    /** The id of the process of a pool; empty for what stands beside the pools. */
    static String processOf(ModelElementInstance element) {
        return around(element)
                .filter(Process.class::isInstance)
                .map(process -> idOf((Process) process))
                .findFirst()
                .orElse("");
    }

    /** The element's id, empty where the file gives none. */
    static String idOf(BaseElement element) {
        return Optional.ofNullable(element.getId()).orElse("");
    }

    /** What people read on the element, else its id. */
    static String nameOf(BaseElement element) {
        String name = PlanModel.attribute(element, "name").strip();
        return name.isEmpty() ? idOf(element) : name;
    }
}
