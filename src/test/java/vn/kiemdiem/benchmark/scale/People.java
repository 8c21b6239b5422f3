package vn.kiemdiem.benchmark.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Four people who work at the same time, each through the own pile. */
final class People {

    static final int FOUR = 4;

    private static final double NANOS = 1e9;

    private People() {}

    /** How many pieces of work they do in a second. */
    static double perSecond(List<List<Runnable>> piles) {
        ExecutorService people = Executors.newFixedThreadPool(piles.size());
        try {
            long begun = System.nanoTime();
            List<Future<?>> running = new ArrayList<>();
            piles.forEach(pile -> running.add(people.submit(() -> pile.forEach(Runnable::run))));
            for (Future<?> one : running) {
                one.get();
            }
            return piles.stream().mapToInt(List::size).sum() / ((System.nanoTime() - begun) / NANOS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            people.shutdownNow();
        }
    }
}
