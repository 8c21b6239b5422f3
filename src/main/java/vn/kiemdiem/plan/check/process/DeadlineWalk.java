package vn.kiemdiem.plan.check.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import vn.kiemdiem.deadline.WorkingCalendar;
import vn.kiemdiem.deadline.YearNotCovered;

/** One walk along the flows of a pool, into its sub-processes and out again, with the latest deadline met so far. */
final class DeadlineWalk {

    private static final Comparator<Done> LATEST =
            Comparator.comparing(done -> done.due().lateFrom());

    /** A step that is done before, and when it was due. */
    private record Done(FlowNode step, Due due) {}

    private final LevelFlow flow;
    private final BoundSteps steps;
    private final WorkingCalendar calendar;
    private final Map<FlowNode, @Nullable Done> beforeNode = new HashMap<>();
    private final Map<FlowNode, @Nullable Done> afterNode = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    DeadlineWalk(LevelFlow flow, BoundSteps steps, WorkingCalendar calendar) {
        this.flow = flow;
        this.steps = steps;
        this.calendar = calendar;
    }

    List<Problem> problems(Process process) {
        walk(process, Optional.empty());
        return problems;
    }

    /** The latest deadline on the way to the step, once it is walked, but for those that mean just the same. */
    Optional<Due> earlier(FlowNode step, Due own) {
        Done before = beforeNode.get(step);
        while (before != null && before.due().meant().equals(own.meant())) {
            before = beforeNode.get(before.step());
        }
        return Optional.ofNullable(before).map(Done::due);
    }

    /** Walks a level; answers what is done when it ends. */
    private Optional<Done> walk(ModelElementInstance level, Optional<Done> outside) {
        List<FlowNode> nodes = flow.nodes(level);
        for (FlowNode node : nodes) {
            Optional<Done> before = Stream.concat(
                            outside.stream(), flow.before(node).stream().flatMap(previous -> doneBy(previous, node)))
                    .max(LATEST);
            beforeNode.put(node, before.orElse(null));
            afterNode.put(node, pass(node, before).orElse(null));
        }
        return Stream.concat(
                        outside.stream(),
                        nodes.stream().filter(flow::isLast).flatMap(last -> Stream.ofNullable(afterNode.get(last))))
                .max(LATEST);
    }

    /** A boundary event begins while its host still works; a way back has not been walked yet. */
    private Stream<Done> doneBy(FlowNode previous, FlowNode node) {
        return Stream.ofNullable((node instanceof BoundaryEvent ? beforeNode : afterNode).get(previous));
    }

    private Optional<Done> pass(FlowNode node, Optional<Done> before) {
        Optional<Done> own = steps.of(node).map(due -> new Done(node, due));
        own.ifPresent(done -> before.ifPresent(earlier -> compare(earlier, done)));
        Optional<Done> inside = node instanceof SubProcess ? walk(node, before) : before;
        return own.or(() -> inside);
    }

    private void compare(Done earlier, Done later) {
        if (earlier.due().isAfter(later.due())) {
            problems.add(problem("STEP_DUE_BEFORE_EARLIER", earlier, later));
        } else if (!earlier.due().meant().equals(later.due().meant()) && hasNoSlack(earlier.due(), later.due())) {
            problems.add(problem("NO_WORKING_DAY_BETWEEN", earlier, later));
        }
    }

    private boolean hasNoSlack(Due earlier, Due later) {
        try {
            return calendar.workingDaysBetween(earlier.lastDay(), later.lastDay()) == 0;
        } catch (YearNotCovered unknown) {
            return false;
        }
    }

    private static Problem problem(String code, Done earlier, Done later) {
        return Problem.warning(
                code,
                later.step(),
                later.due().code(),
                later.due().day(),
                Levels.nameOf(earlier.step()),
                earlier.due().code(),
                earlier.due().day());
    }
}
