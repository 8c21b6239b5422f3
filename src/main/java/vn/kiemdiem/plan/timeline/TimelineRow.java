package vn.kiemdiem.plan.timeline;

import java.util.List;

/**
 * A body and the deadlines that bind it.
 *
 * @param body its name in the organization, or in words which units it stands for
 * @param bodyId a unit's id, or the expression by which the plan finds the units
 * @param pool the id of the process in which the plan first names it
 * @param marks by day
 */
public record TimelineRow(String body, String bodyId, String pool, List<TimelineMark> marks) {

    public TimelineRow {
        marks = List.copyOf(marks);
    }
}
