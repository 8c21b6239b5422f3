package vn.kiemdiem.notification;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An open task with its deadline.
 *
 * @param processName of the plan or the kind of unit that it belongs to
 * @param dueAt the last moment in time
 * @param assignee the account that has taken it, if one has
 * @param candidateGroups the units whose staff may take it
 */
public record DueTask(
        String id,
        String name,
        String processName,
        Instant dueAt,
        @Nullable String assignee,
        List<String> candidateGroups) {

    public DueTask {
        candidateGroups = List.copyOf(candidateGroups);
    }
}
