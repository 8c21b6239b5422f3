package vn.kiemdiem.plan.check.process;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.jspecify.annotations.Nullable;
import vn.kiemdiem.deadline.Deadline;
import vn.kiemdiem.deadline.WorkingCalendar;
import vn.kiemdiem.deadline.YearNotCovered;
import vn.kiemdiem.plan.timeline.Timeline;
import vn.kiemdiem.plan.timeline.TimelineMark;
import vn.kiemdiem.plan.timeline.TimelineRow;
import vn.kiemdiem.plan.timeline.TimelineSpan;
import vn.kiemdiem.plan.timeline.TimelineStep;
import vn.kiemdiem.plan.timeline.UndatedDeadline;

/** Puts the deadlines of a plan's file on a timeline. */
final class PlanTimeline {

    /** Many times more than a plan binds; a file made to be costly is not drawn to its end. */
    static final int MOST_DUTIES = 2_000;

    private final PlanModel plan;
    private final BodyNames names;
    private final Clock clock;
    private final WorkingCalendar calendar;
    private final DeadlineCarriers carriers;
    private final DeadlineBook book;
    private final Dues dues;
    private final Optional<LocalDate> issuedOn;

    PlanTimeline(PlanModel plan, BodyNames names, Clock clock, WorkingCalendar calendar) {
        this.plan = plan;
        this.names = names;
        this.clock = clock;
        this.calendar = calendar;
        this.carriers = DeadlineCarriers.of(plan);
        this.book = DeadlineBook.of(plan);
        this.dues = Dues.of(plan, clock, calendar);
        this.issuedOn = day(plan.header().getOrDefault("plan.issuedOn", "").strip());
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** A body in the diagram: a unit anywhere, an expression in each process by itself. */
    private record Body(String id, String process) {}

    /** The timeline; empty where no deadline has a day. */
    Optional<Timeline> drawn() {
        List<LocalDate> days =
                dues.byCode().values().stream().map(Due::lastDay).sorted().toList();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        TimelineSpan span = TimelineSpan.of(issuedOn, days.get(0), days.get(days.size() - 1));
        return Optional.of(
                new Timeline(span.from(), span.to(), span.freeDays(calendar, names.locale()), rows(), undated()));
    }

    private List<TimelineRow> rows() {
        Map<String, String> firstProcess = new HashMap<>();
        Map<Body, SortedMap<String, List<BoundDuty>>> byBody = new LinkedHashMap<>();
        inFileOrder(new BoundDuties(plan, dues, carriers, calendar)
                        .all()
                        .limit(MOST_DUTIES)
                        .toList())
                .forEach(duty -> {
                    boolean unit = Bodies.UNIT.matcher(duty.body()).matches();
                    String process =
                            unit ? firstProcess.computeIfAbsent(duty.body(), any -> duty.process()) : duty.process();
                    byBody.computeIfAbsent(new Body(duty.body(), process), any -> new TreeMap<>())
                            .computeIfAbsent(duty.due().code(), any -> new ArrayList<>())
                            .add(duty);
                });
        return byBody.entrySet().stream()
                .map(body -> row(body.getKey(), body.getValue()))
                .toList();
    }

    private List<BoundDuty> inFileOrder(List<BoundDuty> duties) {
        Map<String, Integer> positions = new HashMap<>();
        plan.all(BaseElement.class)
                .forEach(element -> positions.putIfAbsent(String.valueOf(element.getId()), positions.size()));
        return duties.stream()
                .sorted(Comparator.comparing(duty -> positions.getOrDefault(Levels.idOf(duty.step()), 0)))
                .toList();
    }

    private TimelineRow row(Body body, SortedMap<String, List<BoundDuty>> duties) {
        return new TimelineRow(
                names.of(body.id(), body.process()),
                body.id(),
                body.process(),
                duties.values().stream()
                        .map(this::mark)
                        .sorted(Comparator.comparing(TimelineMark::lateFrom))
                        .toList());
    }

    private TimelineMark mark(List<BoundDuty> duties) {
        Due due = duties.get(0).due();
        LocalDate slackFrom = duties.stream()
                .flatMap(duty -> duty.earlier().or(() -> issuedOn).stream())
                .max(Comparator.naturalOrder())
                .orElse(null);
        Set<TimelineStep> steps = new LinkedHashSet<>();
        duties.forEach(duty -> steps.add(new TimelineStep(Levels.idOf(duty.step()), Levels.nameOf(duty.step()))));
        return new TimelineMark(
                due.code(),
                book.wordings().getOrDefault(due.code(), ""),
                due.lastDay(),
                due.lateFrom().atZone(clock.getZone()).toOffsetDateTime(),
                slackFrom,
                slackFrom == null ? null : workingDays(slackFrom, due.lastDay()),
                calendar.isKnownToBeFree(due.lastDay()),
                !due.lateFrom().isAfter(clock.instant()),
                List.copyOf(steps));
    }

    private @Nullable Integer workingDays(LocalDate from, LocalDate to) {
        try {
            return calendar.workingDaysBetween(from, to);
        } catch (YearNotCovered unknown) {
            return null;
        }
    }

    private List<UndatedDeadline> undated() {
        return book.wordings().entrySet().stream()
                .filter(wording -> dues.of(wording.getKey()).isEmpty())
                .filter(wording -> carriers.of(wording.getKey()).isPresent()
                        || book.deadline(wording.getKey())
                                .flatMap(Deadline::event)
                                .isPresent())
                .map(wording -> new UndatedDeadline(wording.getKey(), wording.getValue()))
                .toList();
    }
}
