package vn.kiemdiem.deadline;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Hằng tuần: the kinds that hang on a cut-off of every week, each of which serves the week after it (S002-R04). */
public sealed interface Weekly extends Deadline {

    /** The cut-off of every week. */
    WeeklyCutoff cutoff();

    @Override
    default Optional<WeeklyCutoff> weekly() {
        return Optional.of(cutoff());
    }

    /** The Monday of the day's week. */
    static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** «trước 15h thứ năm hằng tuần»: late from the first cut-off after the duty began (S002-D13). */
    record WeeklyCutoff(DayOfWeek weekday, LocalTime time) implements Weekly {
        @Override
        public Optional<Instant> lateFrom(Anchors anchors) {
            LocalDateTime since = anchors.since().atZone(anchors.zone()).toLocalDateTime();
            return Optional.of(anchors.at(after(since)));
        }

        @Override
        public WeeklyCutoff cutoff() {
            return this;
        }

        /** The first cut-off after that moment; at the cut-off itself it is too late for it. */
        public LocalDateTime after(LocalDateTime moment) {
            LocalDateTime cutoff = moment.toLocalDate()
                    .with(TemporalAdjusters.nextOrSame(weekday))
                    .atTime(time);
            return cutoff.isAfter(moment) ? cutoff : cutoff.plusWeeks(1);
        }

        /** The cut-off that serves the day: that of the week, Monday to Sunday, before the day's own. */
        public LocalDateTime serving(LocalDate day) {
            return mondayOf(day)
                    .minusWeeks(1)
                    .with(TemporalAdjusters.nextOrSame(weekday))
                    .atTime(time);
        }
    }

    /** «… hằng tuần (kịp D06)»: late from the last cut-off whose following week still holds a day in time for D06. */
    record LastCutoff(WeeklyCutoff cutoff, Deadline served) implements Weekly {
        @Override
        public Optional<Instant> lateFrom(Anchors anchors) {
            return served.lastMoment(anchors)
                    .map(last -> last.atZone(anchors.zone()).toLocalDate())
                    .map(day -> anchors.at(cutoff.serving(day)));
        }
    }
}
