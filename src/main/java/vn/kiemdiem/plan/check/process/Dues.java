package vn.kiemdiem.plan.check.process;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.kiemdiem.deadline.Anchors;
import vn.kiemdiem.deadline.WorkingCalendar;

/** The deadlines of a header that have a day of their own, by code. */
record Dues(SortedMap<String, Due> byCode) {

    static Dues of(PlanModel plan, Clock clock, WorkingCalendar calendar) {
        return plan.once(Dues.class, any -> of(DeadlineBook.of(plan), clock, calendar));
    }

    static Dues of(DeadlineBook book, Clock clock, WorkingCalendar calendar) {
        Anchors anchors = Anchors.since(clock.instant(), clock.getZone(), calendar);
        SortedMap<String, Due> dues = new TreeMap<>();
        book.understood().codes().stream()
                .filter(code -> DeadlineBook.isDated(book.understood().deadline(code)))
                .forEach(code -> book.understood()
                        .lateFrom(code, anchors)
                        .ifPresent(late -> dues.put(code, Due.of(code, book.meant(code), late, clock.getZone()))));
        return new Dues(dues);
    }

    Optional<Due> of(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The deadline that a timer waits for, once its variables are known. */
    Optional<Due> of(DeadlineTimer timer, Map<String, String> variables) {
        return timer.code()
                .or(() -> timer.variable().map(variable -> variables.getOrDefault(variable, "")))
                .flatMap(this::of);
    }
}
