package vn.kiemdiem.audit;

import java.time.Clock;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Removes what is older than the audit trail has to be kept. */
@Component
class AuditRetention {

    private final AuditEntries entries;
    private final AuditProperties properties;
    private final TransactionOperations transaction;
    private final Clock clock;

    AuditRetention(
            AuditEntries entries, AuditProperties properties, TransactionOperations transaction, Clock clock) {
        this.entries = entries;
        this.properties = properties;
        this.transaction = transaction;
        this.clock = clock;
    }

    void clear() {
        ZonedDateTime keptFrom = ZonedDateTime.ofInstant(clock.instant(), clock.getZone())
                .minus(properties.retention());
        transaction.executeWithoutResult(status -> entries.removeBefore(keptFrom.toInstant()));
    }
}
