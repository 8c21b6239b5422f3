package vn.kiemdiem.notification;

import java.util.List;

/**
 * What is told when a unit is late (quá hạn).
 *
 * @param unit the one that is late
 * @param level 1 when the deadline passes, 2 and more after each grace period
 * @param openTasks what the unit still has to do
 */
public record EscalationNotice(
        PlanReference plan, UnitReference unit, MissedDeadline deadline, int level, List<OpenTask> openTasks) {

    public EscalationNotice {
        openTasks = List.copyOf(openTasks);
    }
}
