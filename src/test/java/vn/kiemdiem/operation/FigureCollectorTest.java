package vn.kiemdiem.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class FigureCollectorTest {

    private final AtomicInteger counted = new AtomicInteger();
    private final Supplier<MetricSnapshots> figures = () -> {
        counted.incrementAndGet();
        return new MetricSnapshots(LabelledGauge.of("kiemdiem_mails_waiting", "Mails still to be sent", 3));
    };

    @Test
    void howeverManyAskIsCountedOnceInAWhile() {
        FigureCollector collector = new FigureCollector(figures, keptFor(Duration.ofHours(1)));

        assertThat(collector.collect()).isSameAs(collector.collect()).hasSize(1);
        assertThat(counted).hasValue(1);
    }

    @Test
    void afterThatIsCountedAnew() {
        FigureCollector collector = new FigureCollector(figures, keptFor(Duration.ZERO));

        collector.collect();
        collector.collect();

        assertThat(counted).hasValue(2);
    }

    @Test
    void withoutADatabaseThereAreNoFiguresAndNoFailure() {
        FigureCollector collector = new FigureCollector(
                () -> {
                    throw new DataAccessResourceFailureException("no connection");
                },
                keptFor(Duration.ZERO));

        assertThat(collector.collect()).isEmpty();
    }

    private static OperationProperties keptFor(Duration figures) {
        return new OperationProperties(Duration.ofMinutes(5), Duration.ofDays(7), figures);
    }
}
