package vn.kiemdiem.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.task.Task;
import vn.kiemdiem.nodes.Latencies;
import vn.kiemdiem.nodes.Pause;

/** Several people at once who do whatever is open, round after round, until nothing is; what fails is done again. */
final class Crowd implements AutoCloseable {

    private static final int PEOPLE = 4;
    private static final double NANOS = 1e9;

    private final Load load;
    private final List<String> last;
    private final ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
    private final Latencies opening = new Latencies();
    private final Latencies completing = new Latencies();
    private final AtomicInteger overtaken = new AtomicInteger();
    private final Map<String, String> refusals = new ConcurrentHashMap<>();
    private double seconds;

    /** Leaves the tasks of these elements until nothing else is open, and then takes them one by one in this order. */
    Crowd(Load load, List<String> last) {
        this.load = load;
        this.last = last;
    }

    void completeAll() {
        for (List<Task> open = next(); !open.isEmpty(); open = next()) {
            int before = completing.count();
            round(open);
            if (completing.count() == before) {
                throw new IllegalStateException("nothing could be done: " + refusals);
            }
        }
    }

    int completed() {
        return completing.count();
    }

    double perSecond() {
        return completing.count() / seconds;
    }

    Latencies opening() {
        return opening;
    }

    Latencies completing() {
        return completing;
    }

    /** How often somebody else was faster and the same had to be done again. */
    int overtaken() {
        return overtaken.get();
    }

    /** What was refused, by the task's element; each was done in a later round. */
    Map<String, String> refusals() {
        return refusals;
    }

    @Override
    public void close() {
        people.shutdownNow();
    }

    private List<Task> next() {
        load.settle();
        List<Task> open = load.tasks();
        List<Task> now = open.stream()
                .filter(task -> !last.contains(task.getTaskDefinitionKey()))
                .toList();
        return now.isEmpty() ? firstOf(open) : now;
    }

    private List<Task> firstOf(List<Task> open) {
        return open.stream()
                .sorted(Comparator.comparing(task -> last.indexOf(task.getTaskDefinitionKey())))
                .limit(1)
                .toList();
    }

    private void round(List<Task> open) {
        refusals.clear();
        Map<Task, Runnable> filled = new ConcurrentHashMap<>();
        all(open.stream()
                .<Runnable>map(task -> () -> filled.put(task, opened(task)))
                .toList());
        long begun = System.nanoTime();
        all(open.stream()
                .<Runnable>map(task -> () -> complete(task, filled.get(task)))
                .toList());
        seconds += (System.nanoTime() - begun) / NANOS;
    }

    private Runnable opened(Task task) {
        long begun = System.nanoTime();
        Runnable completion = load.open(task);
        opening.add(Pause.since(begun));
        return completion;
    }

    private void complete(Task task, Runnable completion) {
        long begun = System.nanoTime();
        try {
            completion.run();
            completing.add(Pause.since(begun));
        } catch (OptimisticLockingException e) {
            overtaken.incrementAndGet();
        } catch (ProcessEngineException e) {
            refusals.put(
                    task.getTaskDefinitionKey(),
                    Optional.ofNullable(e.getMessage()).orElse(""));
        }
    }

    private void all(List<Runnable> work) {
        List<Future<?>> running = new ArrayList<>();
        work.forEach(one -> running.add(people.submit(one)));
        for (Future<?> one : running) {
            try {
                one.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
    }
}
