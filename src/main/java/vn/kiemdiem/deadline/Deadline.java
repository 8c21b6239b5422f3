package vn.kiemdiem.deadline;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Optional;
import vn.kiemdiem.deadline.Weekly.WeeklyCutoff;

/** Thời hạn: the kinds of deadline that occur in the plans, each of which knows from when a duty is late. */
public sealed interface Deadline permits Deadline.Dated, Weekly, Deadline.EventBound, Deadline.Untimed, Deadline.Soft {

    /** The first instant that is late; empty for a kind without timer and while its event is not known. */
    Optional<Instant> lateFrom(Anchors anchors);

    /** The last whole second that is still in time, fit for a task's due date; empty when {@link #lateFrom} is. */
    default Optional<Instant> lastMoment(Anchors anchors) {
        return lateFrom(anchors).map(late -> late.minusSeconds(1));
    }

    /** Whether being late only reminds and never escalates («dự kiến»). */
    default boolean isSoft() {
        return false;
    }

    /** The id of the event on which the deadline hangs, if it hangs on one. */
    default Optional<String> event() {
        return Optional.empty();
    }

    /** How long the duty lasts, where the plan's words say that. */
    default Optional<Length> length() {
        return Optional.empty();
    }

    /** The weekly cut-off that the plan's words name, if they name one. */
    default Optional<WeeklyCutoff> weekly() {
        return Optional.empty();
    }

    /** A kind with a day of its own in the calendar, which neither an event nor a week moves. */
    sealed interface Dated extends Deadline {}

    /** A kind that arms no timer: an order, a check, a message or a mere period. */
    sealed interface Untimed extends Deadline {
        @Override
        default Optional<Instant> lateFrom(Anchors anchors) {
            return Optional.empty();
        }
    }

    /** A kind that says how long the duty lasts, in days of which a duty may last a half (S001-R15). */
    sealed interface Length extends Untimed {
        /** The least number of days. */
        int leastDays();

        /** Whether a duty of that many days lasted as long as the plan says. */
        boolean isMetBy(BigDecimal days);

        /** Whether another length is wrong, as after «ít nhất», or only worth a word, as after «trong khoảng» (A13). */
        boolean isBinding();

        @Override
        default Optional<Length> length() {
            return Optional.of(this);
        }
    }

    /** A kind that hangs on an event, whose id the plan names by «(mốc …)» or by its words. */
    sealed interface EventBound extends Deadline {
        /** The event's id in {@link Anchors}. */
        String eventId();

        @Override
        default Optional<String> event() {
            return Optional.of(eventId());
        }
    }

    /** «trước ngày D»: D itself is late (S001-D12, S002-D06, S004-D07, S000-D01). */
    record StrictBefore(LocalDateTime moment) implements Dated {
        @Override
        public Optional<Instant> lateFrom(Anchors anchors) {
            return Optional.of(anchors.at(moment));
        }
    }

    /** «chậm nhất ngày D»: D itself is in time (S003-D07); the last moment is D's last second or the hour named. */
    record AtLatest(LocalDateTime last) implements Dated {
        static AtLatest on(LocalDate day) {
            return new AtLatest(day.atTime(23, 59, 59));
        }

        @Override
        public Optional<Instant> lateFrom(Anchors anchors) {
            return Optional.of(anchors.at(last.plusSeconds(1)));
        }
    }

    /** «hoàn thành ngày D»: D itself is in time (S004-D08). */
    record OnDay(LocalDate day) implements Dated {
        @Override
        public Optional<Instant> lateFrom(Anchors anchors) {
            return Optional.of(anchors.endOf(day));
        }
    }

    /** «trong tháng MM/yyyy»: the month's last day is in time (S003-D17). */
    record WithinMonth(YearMonth month) implements Dated {
        @Override
        public Optional<Instant> lateFrom(Anchors anchors) {
            return Optional.of(anchors.endOf(month.atEndOfMonth()));
        }
    }

    /** «… hằng tuần (kịp D06)»: a weekly cut-off in time for another code, which {@link Deadlines} finds (S002-D13). */
    record InTimeFor(WeeklyCutoff cutoff, String code) implements Untimed {}

    /** «trước hội nghị ít nhất n ngày»: the n-th day before the event is in time (S002-D14, S003-D16, S000-D04). */
    record AtLeastBefore(String eventId, DayCount lead) implements EventBound {
        @Override
        public Optional<Instant> lateFrom(Anchors anchors) {
            return anchors.dayOf(eventId).map(day -> anchors.endOf(lead.before(day, anchors.calendar())));
        }
    }

    /** «chậm nhất sau n ngày kể từ …»: the n-th day after the event is in time (S000-D28, S000-D29, S000-D30). */
    record AtMostAfter(String eventId, DayCount span) implements EventBound {
        @Override
        public Optional<Instant> lateFrom(Anchors anchors) {
            return anchors.dayOf(eventId).map(day -> anchors.endOf(span.after(day, anchors.calendar())));
        }
    }

    /** «khi tiến hành tổng kết năm»: in time on the event's own day (S001-D08, S001-D09). */
    record AtEvent(String eventId) implements EventBound {
        @Override
        public Optional<Instant> lateFrom(Anchors anchors) {
            return anchors.dayOf(eventId).map(anchors::endOf);
        }
    }

    /** «trước khi …»: an order, to be kept by a gate on the event (S001-D17, S002-D05, S004-D06). */
    record BeforeEvent(String eventId) implements Untimed, EventBound {}

    /** «sau khi …»: an order, to be kept by the sequence of the process (S001-D22, S002-D15, S004-D10). */
    record AfterEvent(String eventId) implements Untimed, EventBound {}

    /** «ít nhất n ngày»: how long the duty lasts at least (S001-D13, S001-D15). */
    record MinDuration(int leastDays) implements Length {
        public MinDuration {
            if (leastDays < 1) {
                throw new IllegalArgumentException("số ngày phải từ 1 trở lên.");
            }
        }

        @Override
        public boolean isMetBy(BigDecimal days) {
            return days.compareTo(BigDecimal.valueOf(leastDays)) >= 0;
        }

        @Override
        public boolean isBinding() {
            return true;
        }
    }

    /** «m đến n ngày»: how long the duty lasts (S001-D11, S002-D24). */
    record DurationRange(int leastDays, int mostDays) implements Length {
        public DurationRange {
            if (leastDays < 1 || mostDays < leastDays) {
                throw new IllegalArgumentException("khoảng ngày phải từ 1 trở lên và số sau không nhỏ hơn số trước.");
            }
        }

        @Override
        public boolean isMetBy(BigDecimal days) {
            return days.compareTo(BigDecimal.valueOf(leastDays)) >= 0
                    && days.compareTo(BigDecimal.valueOf(mostDays)) <= 0;
        }

        @Override
        public boolean isBinding() {
            return false;
        }
    }

    /** «dự kiến …»: the planned deadline, which reminds and does not escalate (S001-D16, S002-D24). */
    record Soft(Deadline planned) implements Deadline {
        @Override
        public Optional<Instant> lateFrom(Anchors anchors) {
            return planned.lateFrom(anchors);
        }

        @Override
        public boolean isSoft() {
            return true;
        }

        @Override
        public Optional<String> event() {
            return planned.event();
        }

        @Override
        public Optional<Length> length() {
            return planned.length();
        }

        @Override
        public Optional<WeeklyCutoff> weekly() {
            return planned.weekly();
        }
    }

    /** «sẽ có thông báo»: a later message brings the date (S003-D06, S003-D14, S002-D27). */
    record ByNotice() implements Untimed {}

    /** «đúng tiến độ quy định (theo D07)»: the deadline of another code, which {@link Deadlines} puts in its place (S004-D12). */
    record ByReference(String code) implements Untimed {}

    /** «chưa đủ 06 tháng»: a condition on a person's time since admission (S001-D06, S003-D04). */
    record AgeMonths(int months) implements Untimed {
        public AgeMonths {
            if (months < 1) {
                throw new IllegalArgumentException("số tháng phải từ 1 trở lên.");
            }
        }

        /** Whether the months since that start are not yet full on that day; on their last day's date they are. */
        public boolean isUnder(LocalDate start, LocalDate day) {
            return day.isBefore(start.plusMonths(months));
        }
    }

    /** «năm 2021», «hằng năm»: the time a duty speaks of, not a limit (S001-D01, S001-D02, S004-D04). */
    record Period() implements Untimed {}

    /** «liên tục»: a principle without end (S001-D04, S002-D03, S004-D05). */
    record Continuous() implements Untimed {}
}
