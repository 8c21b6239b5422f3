package vn.kiemdiem.plan.check.process;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import vn.kiemdiem.deadline.WorkingCalendar;

/** Whom the deadlines of a plan bind, and on which steps: by timers and by what tasks say of their time. */
final class BoundDuties {

    private static final String UNIT = "${unit}";

    /** Commas between units, not those inside an expression. */
    private static final String COMMA = "\\s*,(?![^{]*})\\s*";

    private final PlanModel plan;
    private final Dues dues;
    private final WorkingCalendar calendar;
    private final DeadlineCarriers carriers;
    private final Map<String, FlowNode> nodes;
    private final Map<String, List<DeadlineTimer>> timers;
    private final Map<String, List<UserTask>> tasks;

    BoundDuties(PlanModel plan, Dues dues, DeadlineCarriers carriers, WorkingCalendar calendar) {
        this.plan = plan;
        this.dues = dues;
        this.carriers = carriers;
        this.calendar = calendar;
        this.nodes = plan.all(FlowNode.class)
                .filter(node -> node.getId() != null)
                .collect(Collectors.toMap(FlowNode::getId, Function.identity(), (first, second) -> first));
        this.timers = DeadlineTimer.byProcess(plan);
        this.tasks = plan.all(UserTask.class).collect(Collectors.groupingBy(Levels::processOf));
    }

    /** Pool by pool, for each of its callers. */
    Stream<BoundDuty> all() {
        LevelFlow flow = new LevelFlow(plan);
        return Scene.of(plan).stream().flatMap(scene -> {
            DeadlineWalk walk = new DeadlineWalk(flow, BoundSteps.of(timers, scene, dues), calendar);
            walk.problems(scene.process());
            return Stream.concat(byTimers(scene, walk), byTasks(scene, walk));
        });
    }

    private Stream<BoundDuty> byTimers(Scene scene, DeadlineWalk walk) {
        return timers.getOrDefault(Levels.idOf(scene.process()), List.of()).stream()
                .flatMap(timer -> Stream.ofNullable(step(timer))
                        .flatMap(step -> dues.of(timer, scene.handed()).stream()
                                .flatMap(due -> duties(late(timer, step), step, withSharing(timer, due), walk))));
    }

    /** What the timer sits on, or the event itself that waits between two steps. */
    private @Nullable FlowNode step(DeadlineTimer timer) {
        return nodes.get(timer.isBoundary() ? timer.host() : Levels.idOf(timer.event()));
    }

    private Stream<BoundDuty> byTasks(Scene scene, DeadlineWalk walk) {
        return tasks.getOrDefault(Levels.idOf(scene.process()), List.of()).stream()
                .flatMap(task -> PlanModel.properties(task).entrySet().stream()
                        .flatMap(property -> TaskPropertyRule.codes(property.getKey(), property.getValue()))
                        .flatMap(code -> dues.of(code).stream())
                        .flatMap(
                                due -> duties(PlanModel.camunda(task, "candidateGroups"), task, Stream.of(due), walk)));
    }

    private Stream<BoundDuty> duties(String bodies, FlowNode step, Stream<Due> bound, DeadlineWalk walk) {
        List<String> each = Arrays.stream(bodies.strip().split(COMMA))
                .filter(body -> !body.isEmpty())
                .toList();
        return bound.flatMap(due -> each.stream()
                .map(body -> new BoundDuty(
                        due,
                        body,
                        Levels.processOf(step),
                        step,
                        walk.earlier(step, due).map(Due::lastDay))));
    }

    /** Whom the escalation calls late; where it names nobody, those who have the task. */
    private String late(DeadlineTimer timer, FlowNode step) {
        return Stream.ofNullable(nodes.get(Levels.idOf(timer.event())))
                .flatMap(event -> plan.outgoing(event).stream())
                .flatMap(flow -> Stream.ofNullable(nodes.get(PlanModel.attribute(flow, "targetRef"))))
                .flatMap(escalation ->
                        Stream.ofNullable(PlanModel.inputs(escalation).get("lateUnit")))
                .filter(late -> !late.isBlank())
                .findFirst()
                .orElseGet(() -> Optional.of(PlanModel.camunda(step, "candidateGroups"))
                        .filter(groups -> !groups.isBlank())
                        .orElse(UNIT));
    }

    /** The deadline of the timer, and those that it quotes because they have no clock but this one. */
    private Stream<Due> withSharing(DeadlineTimer timer, Due due) {
        if (!(timer.event() instanceof BoundaryEvent event)) {
            return Stream.of(due);
        }
        String quoted = event.getDocumentations().stream()
                .map(ModelElementInstance::getTextContent)
                .collect(Collectors.joining("\n"));
        Stream<Due> sharing = DeadlineCarriers.quoted(quoted, dues.byCode().keySet()).stream()
                .filter(code -> carriers.of(code).isEmpty())
                .flatMap(code -> dues.of(code).stream())
                .filter(other -> other.lateFrom().equals(due.lateFrom()));
        return Stream.concat(Stream.of(due), sharing);
    }
}
