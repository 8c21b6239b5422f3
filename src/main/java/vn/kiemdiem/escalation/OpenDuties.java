package vn.kiemdiem.escalation;

import java.time.Instant;
import java.util.List;
import vn.kiemdiem.notification.OpenTask;

/** The duties of a running plan that are late. */
public interface OpenDuties {

    /** The open tasks of the plan's instance that were due before the instant. */
    List<OpenTask> dueBefore(String instance, Instant instant);

    /** Puts the task before the others in every list. */
    void raisePriority(OpenTask task);
}
