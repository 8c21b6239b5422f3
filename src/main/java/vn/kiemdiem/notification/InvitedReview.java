package vn.kiemdiem.notification;

import java.time.LocalDate;

/**
 * The review to which people are invited.
 *
 * @param registration tells the unit's registrations of days apart
 * @param sequence 0 for the first registration of the unit, one more for each later one
 */
public record InvitedReview(
        PlanReference plan,
        UnitReference unit,
        long registration,
        int sequence,
        LocalDate firstDay,
        LocalDate lastDay,
        String place) {

    /** Whether an earlier invitation may no longer be true. */
    boolean isChange() {
        return sequence > 0;
    }

    String days() {
        return firstDay.equals(lastDay) ? Days.day(firstDay) : Days.day(firstDay) + " đến " + Days.day(lastDay);
    }
}
