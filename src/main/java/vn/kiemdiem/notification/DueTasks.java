package vn.kiemdiem.notification;

import java.time.Instant;
import java.util.function.Consumer;

/** The open tasks of all plans. */
public interface DueTasks {

    /** Hands over each task that is due before the moment, the earliest first. */
    void forEachDueBefore(Instant moment, Consumer<DueTask> reader);
}
