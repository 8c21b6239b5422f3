package vn.kiemdiem.plan.check.process;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import vn.kiemdiem.deadline.Anchors;
import vn.kiemdiem.deadline.Deadlines;
import vn.kiemdiem.deadline.WorkingCalendar;
import vn.kiemdiem.deadline.YearNotCovered;
import vn.kiemdiem.plan.check.CheckedDeadline;

/** The deadlines of a plan's header, each with its moments and the elements of the diagram that it binds. */
final class CheckedDeadlines {

    private final PlanModel plan;
    private final DeadlineBook book;
    private final Anchors anchors;

    private CheckedDeadlines(PlanModel plan, Clock clock) {
        this.plan = plan;
        this.anchors = Anchors.since(clock.instant(), clock.getZone(), WorkingCalendar.vietnam());
        this.book = DeadlineBook.of(plan);
    }

    /** The plan's deadlines by code; none of their moments where one wording is not understood. */
    static List<CheckedDeadline> of(PlanModel plan, Clock clock) {
        CheckedDeadlines all = new CheckedDeadlines(plan, clock);
        Map<String, Set<String>> elements = all.elementsByCode();
        return all.book.wordings().entrySet().stream()
                .map(entry -> new CheckedDeadline(
                        entry.getKey(),
                        entry.getValue(),
                        all.moment(known -> known.lateFrom(entry.getKey(), all.anchors)),
                        all.moment(known -> known.lastMoment(entry.getKey(), all.anchors)),
                        List.copyOf(elements.getOrDefault(entry.getKey(), Set.of()))))
                .toList();
    }

    private Optional<Instant> moment(Function<Deadlines, Optional<Instant>> of) {
        try {
            return book.refused().isEmpty() ? of.apply(book.understood()) : Optional.empty();
        } catch (YearNotCovered | DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    /** The ids of those that carry a deadline: timers first, then tasks by their properties. */
    private Map<String, Set<String>> elementsByCode() {
        Map<String, Set<String>> elements = new HashMap<>();
        HandedCodes handed = HandedCodes.of(plan);
        DeadlineTimer.of(plan).forEach(timer -> handed.of(timer).forEach(code -> add(elements, code, timer.event())));
        plan.all(UserTask.class)
                .forEach(task -> PlanModel.properties(task)
                        .forEach((name, value) ->
                                TaskPropertyRule.codes(name, value).forEach(code -> add(elements, code, task))));
        return elements;
    }

    private static void add(Map<String, Set<String>> elements, String code, BaseElement element) {
        elements.computeIfAbsent(code, any -> new LinkedHashSet<>()).add(String.valueOf(element.getId()));
    }
}
