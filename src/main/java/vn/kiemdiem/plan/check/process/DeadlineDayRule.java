package vn.kiemdiem.plan.check.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.stereotype.Component;
import vn.kiemdiem.deadline.WorkingCalendar;
import vn.kiemdiem.deadline.YearNotCovered;

/** The last day of a deadline is a working day that is still to come. */
@Component
class DeadlineDayRule implements PlanRule {

    private final Clock clock;
    private final WorkingCalendar calendar = WorkingCalendar.vietnam();

    DeadlineDayRule(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Stream<Problem> check(PlanModel plan) {
        DeadlineBook book = DeadlineBook.of(plan);
        Dues dues = Dues.of(plan, clock, calendar);
        DeadlineCarriers carriers = DeadlineCarriers.of(plan);
        return plan.own().stream()
                .flatMap(own -> Stream.concat(
                        dues.byCode().values().stream()
                                .filter(due -> !due.isReference())
                                .flatMap(due -> freeDay(carriers.of(due.code()).orElse(own), book, due).stream()),
                        past(own, book, dues, carriers)));
    }

    private Optional<Problem> freeDay(BaseElement carrier, DeadlineBook book, Due due) {
        String wording = book.wordings().getOrDefault(due.code(), "");
        try {
            return calendar.isWorkingDay(due.lastDay())
                    ? Optional.empty()
                    : Optional.of(Problem.warning("DEADLINE_ON_FREE_DAY", carrier, due.code(), wording, due.day()));
        } catch (YearNotCovered unknown) {
            return Optional.of(Problem.warning(
                    "CALENDAR_WITHOUT_YEAR", carrier, due.code(), wording, String.valueOf(unknown.year())));
        }
    }

    /** One warning where the whole plan is over, else one for each deadline that is. */
    private Stream<Problem> past(Process own, DeadlineBook book, Dues dues, DeadlineCarriers carriers) {
        boolean over =
                !dues.byCode().isEmpty() && dues.byCode().values().stream().allMatch(this::isPast);
        if (over) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
            return Stream.of(Problem.warning("PLAN_IN_PAST", own, Due.written(today)));
        }
        return dues.byCode().values().stream()
                .filter(due -> isPast(due) && !due.isReference())
                .map(due -> Problem.warning(
                        "DEADLINE_IN_PAST",
                        carriers.of(due.code()).orElse(own),
                        due.code(),
                        book.wordings().getOrDefault(due.code(), ""),
                        due.day()));
    }

    private boolean isPast(Due due) {
        return !due.lateFrom().isAfter(clock.instant());
    }
}
