package vn.kiemdiem.benchmark;

import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kiemdiem.nodes.Pause;

/** An engine on which the plan of a whole district runs: the product's, or a bare one. */
interface Load {

    Duration SHORTLY = Duration.ofMillis(10);

    ProcessEngine engine();

    JobExecutor jobs();

    /** The engine's own database. */
    JdbcClient database();

    /** Starts the plan; what follows is left to the job executor. */
    void start();

    /** Ends whatever runs and forgets it. */
    void forget();

    /** Opens the task as the person who does it and fills in its form; running the result completes the task. */
    Runnable open(Task task);

    /** What people do now; tasks that are done again and again are left out. */
    default List<Task> tasks() {
        return engine().getTaskService()
                .createTaskQuery()
                .initializeFormKeys()
                .orderByTaskCreateTime()
                .asc()
                .list();
    }

    /** Waits until nothing is left that the job executor can do at once. */
    default void settle() {
        while (engine().getManagementService()
                        .createJobQuery()
                        .messages()
                        .withRetriesLeft()
                        .count()
                > 0) {
            Pause.of(SHORTLY);
        }
    }

    /** How large the database is, in MiB. */
    default double mebi() {
        return database()
                        .sql("select pg_database_size(current_database())")
                        .query(Long.class)
                        .single()
                / (double) (1 << 20);
    }
}
