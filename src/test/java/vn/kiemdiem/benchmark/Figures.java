package vn.kiemdiem.benchmark;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import vn.kiemdiem.engine.ProductClock;
import vn.kiemdiem.nodes.Pause;

/** One run of the plan on one engine, from its start over the night of a deadline to its end. */
final class Figures {

    private static final double NANOS = 1e9;

    final double startSeconds;
    final long openAtFirst;
    final long timersDue;
    final double nightSeconds;
    final int completed;
    final double perSecond;
    final double median;
    final double slow;
    final double opening;
    final int overtaken;
    final double startMebi;
    final double nightMebi;
    final double endMebi;

    private final Load load;

    private Figures(Load load, ProductClock clock, Instant morning, Instant night, List<String> last) {
        this.load = load;
        rehearse(clock, morning);
        double empty = load.mebi();
        startSeconds = seconds(() -> {
            load.start();
            load.settle();
        });
        openAtFirst = load.engine().getTaskService().createTaskQuery().count();
        startMebi = load.mebi() - empty;
        load.jobs().shutdown();
        clock.moveTo(night);
        timersDue = due(night);
        nightSeconds = seconds(() -> {
            load.jobs().start();
            while (due(night) > 0) {
                Pause.of(Load.SHORTLY);
            }
            load.settle();
        });
        nightMebi = load.mebi() - empty - startMebi;
        clock.moveTo(morning);
        try (Crowd crowd = new Crowd(load, last)) {
            crowd.completeAll();
            completed = crowd.completed();
            perSecond = crowd.perSecond();
            median = crowd.completing().millis(0.5);
            slow = crowd.completing().millis(0.95);
            opening = crowd.opening().millis(0.95);
            overtaken = crowd.overtaken();
        }
        load.settle();
        endMebi = load.mebi() - empty - startMebi - nightMebi;
        load.jobs().shutdown();
    }

    /** Runs the plan on the engine; its tasks of the elements in {@code last} are done when nothing else is open. */
    static Figures of(Load load, ProductClock clock, Instant morning, Instant night, List<String> last) {
        return new Figures(load, clock, morning, night, last);
    }

    /** Jobs that failed for good. */
    long failed() {
        return load.engine()
                .getManagementService()
                .createJobQuery()
                .noRetriesLeft()
                .count();
    }

    /** Once without measuring, so that classes are loaded and statements planned. */
    private void rehearse(ProductClock clock, Instant morning) {
        clock.moveTo(morning);
        load.jobs().start();
        load.start();
        load.settle();
        load.forget();
    }

    private long due(Instant night) {
        ManagementService management = load.engine().getManagementService();
        return management
                .createJobQuery()
                .timers()
                .withRetriesLeft()
                .duedateLowerThan(Date.from(night.plusSeconds(1)))
                .count();
    }

    private static double seconds(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / NANOS;
    }
}
