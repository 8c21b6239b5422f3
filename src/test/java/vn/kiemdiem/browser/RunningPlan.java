package vn.kiemdiem.browser;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;
import vn.kiemdiem.engine.ProductClock;
import vn.kiemdiem.plan.process.FormFilling;

/** The demo's plan behind the pages: where it stands, what time it is, what people do while nobody looks. */
@TestComponent
class RunningPlan {

    private static final int PATIENCE_SECONDS = 60;

    private final ProcessEngine engine;
    private final ProductClock clock;

    RunningPlan(ProcessEngine engine, ProductClock clock) {
        this.engine = engine;
        this.clock = clock;
    }

    /** Sets the clock; the job executor fires by itself what is due then. */
    void moveClockTo(String instant) {
        clock.moveTo(OffsetDateTime.parse(instant).toInstant());
    }

    /** The open tasks of the element. */
    List<Task> open(String element) {
        return engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(element)
                .list();
    }

    /** Waits for the one open task of the element. */
    Task awaitTask(String element) {
        return await("task " + element)
                .atMost(PATIENCE_SECONDS, SECONDS)
                .until(() -> open(element), tasks -> tasks.size() == 1)
                .get(0);
    }

    /** Waits until the plan has passed the element. */
    void awaitPassed(String element) {
        await("passing " + element)
                .atMost(PATIENCE_SECONDS, SECONDS)
                .until(() -> engine.getHistoryService()
                                .createHistoricActivityInstanceQuery()
                                .activityId(element)
                                .finished()
                                .count()
                        > 0);
    }

    /** Waits until nothing is left for the job executor to do at once. */
    void awaitQuiet() {
        await("jobs")
                .atMost(PATIENCE_SECONDS, SECONDS)
                .until(() -> engine.getManagementService()
                                .createJobQuery()
                                .messages()
                                .count()
                        == 0);
    }

    /** Every member but those with these accounts submits a report that rates the writer as good. */
    void writeReviews(Collection<String> butNot) {
        open("userTask_writeMemberReview").stream()
                .filter(task -> !butNot.contains(task.getAssignee()))
                .forEach(this::writeReview);
    }

    private void writeReview(Task task) {
        engine.getIdentityService().setAuthenticatedUserId(task.getAssignee());
        try {
            engine.getFormService()
                    .submitTaskForm(task.getId(), FormFilling.reviewed(engine.getTaskService(), task, "GOOD"));
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }
}
