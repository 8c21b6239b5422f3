package vn.kiemdiem.operation;

import java.time.Duration;

/** The jobs (timers, notices, next steps) whose time has come. */
public interface DueJobs {

    /** How long the job has waited that is due for longest and could run; zero where none is due. */
    Duration longestWait();
}
