package vn.kiemdiem.engine;

import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.batch.history.HistoricBatchEntity;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a batch only under what can be a batch's id. The engine's own takes what each job is configured with for
 * one, such as {@code async-before} or a timer's expression, and asks the database for it three times a deadline.
 */
class RealBatchesOnly extends CacheAwareHistoryEventProducer {

    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

    @Override
    protected @Nullable HistoricBatchEntity getHistoricBatchById(String id) {
        return ID.matcher(id).matches() ? super.getHistoricBatchById(id) : null;
    }
}
