package vn.kiemdiem.plan;

import java.time.LocalDate;
import java.util.Optional;

/** Knows the days of one event on which deadlines of plans hang, as whoever records it. */
public interface EventDays {

    /** The event's id, as plans name it in «(mốc …)». */
    String event();

    /** The event's day; empty while nobody knows it, and then a deadline that hangs on it has no moment. */
    Optional<LocalDate> dayIn(EventScene scene);

    /** The form by which somebody records the day; empty where the process itself knows it. */
    default Optional<String> form() {
        return Optional.empty();
    }

    /** The variable in which a process knows the day; empty where somebody records it. */
    default Optional<String> variable() {
        return Optional.empty();
    }
}
