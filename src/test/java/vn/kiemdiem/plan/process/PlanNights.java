package vn.kiemdiem.plan.process;

import java.time.OffsetDateTime;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import vn.kiemdiem.engine.ProductClock;

/** Lets the instants pass at which a plan's timers are due. */
final class PlanNights {

    private final String plan;
    private final PlanRun run;
    private final ManagementService management;
    private final ProductClock clock;

    PlanNights(String plan, PlanRun run, ManagementService management, ProductClock clock) {
        this.plan = plan;
        this.run = run;
        this.management = management;
        this.clock = clock;
    }

    /** Fires what is due a minute before the instant, then what is due at it, and goes on some hours later. */
    void pass(String instant, int hours) {
        OffsetDateTime begins = OffsetDateTime.parse(instant);
        run.at(begins.minusMinutes(1).toString());
        fireWhatIsDue();
        run.at(begins.toString());
        fireWhatIsDue();
        run.at(begins.plusHours(hours).toString());
    }

    private void fireWhatIsDue() {
        management.createJobQuery().timers().duedateLowerThan(new Date(clock.millis() + 1)).executable().list().stream()
                .filter(job -> job.getProcessDefinitionKey().startsWith(plan))
                .map(Job::getId)
                .forEach(management::executeJob);
        run.runWhatFollows();
    }
}
