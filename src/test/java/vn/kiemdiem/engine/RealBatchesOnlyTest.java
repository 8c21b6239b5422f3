package vn.kiemdiem.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.batch.history.HistoricBatchEntity;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kiemdiem.ProductTest;

@ProductTest
class RealBatchesOnlyTest {

    private static final RealBatchesOnly PRODUCER = new RealBatchesOnly();

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private ManagementService management;

    @Test
    void batchIsFoundByItsId() {
        String batch = management.setJobRetriesAsync(List.of("any-job"), 1).getId();
        try {
            assertThat(found(batch)).extracting(HistoricBatchEntity::getId).isEqualTo(batch);
        } finally {
            management.deleteBatch(batch, true);
        }
    }

    /** Outside of a command there is no database to ask. */
    @Test
    void nobodyIsAskedForWhatAJobIsConfiguredWith() {
        assertThat(PRODUCER.getHistoricBatchById("async-before")).isNull();
        assertThat(PRODUCER.getHistoricBatchById("DATE: ${deadline.lateFrom(execution, 'D01')}"))
                .isNull();
    }

    private @Nullable HistoricBatchEntity found(String batch) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(command -> PRODUCER.getHistoricBatchById(batch));
    }
}
