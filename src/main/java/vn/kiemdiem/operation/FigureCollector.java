package vn.kiemdiem.operation;

import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Counts when monitoring asks, and not again for some seconds, however many ask. */
final class FigureCollector implements MultiCollector {

    private static final Logger LOG = LoggerFactory.getLogger(FigureCollector.class);

    private final Supplier<MetricSnapshots> figures;
    private final long keptNanos;
    private @Nullable MetricSnapshots counted;
    private long countedAt;

    FigureCollector(Supplier<MetricSnapshots> figures, OperationProperties properties) {
        this.figures = figures;
        this.keptNanos = properties.figuresKeptFor().toNanos();
    }

    /** Without a database there are no figures of the product, but still those of the node. */
    @Override
    public synchronized MetricSnapshots collect() {
        MetricSnapshots fresh = counted;
        if (fresh == null || System.nanoTime() - countedAt >= keptNanos) {
            fresh = count();
            counted = fresh;
            countedAt = System.nanoTime();
        }
        return fresh;
    }

    private MetricSnapshots count() {
        try {
            return figures.get();
        } catch (DataAccessException e) {
            LOG.warn("Chưa đếm được số liệu vận hành: {}", e.getMessage());
            return new MetricSnapshots();
        }
    }
}
