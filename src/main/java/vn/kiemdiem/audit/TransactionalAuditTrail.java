package vn.kiemdiem.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Writes all acts of one transaction together, just before it commits: a conference decides on hundreds at once. */
@Component
class TransactionalAuditTrail implements AuditTrail {

    private static final String APPLICATION = "kiem-diem";

    private final AuditEntries entries;
    private final TransactionTemplate alone;
    private final Clock clock;

    TransactionalAuditTrail(AuditEntries entries, PlatformTransactionManager transactions, Clock clock) {
        this.entries = entries;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    @Override
    public void record(Act act) {
        AuditEntry entry = entry(act);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            ofThisTransaction().add(entry);
        } else {
            entries.add(List.of(entry));
        }
    }

    @Override
    public void recordAnyway(Act act) {
        AuditEntry entry = entry(act);
        alone.executeWithoutResult(status -> entries.add(List.of(entry)));
    }

    private AuditEntry entry(Act act) {
        Optional<HttpServletRequest> request = Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .filter(ServletRequestAttributes.class::isInstance)
                .map(attributes -> ((ServletRequestAttributes) attributes).getRequest());
        String account = Optional.ofNullable(act.account())
                .or(() -> request.map(HttpServletRequest::getRemoteUser))
                .orElse(APPLICATION);
        return new AuditEntry(
                clock.instant(),
                account,
                act,
                request.map(HttpServletRequest::getRemoteAddr).orElse(null));
    }

    private Pending ofThisTransaction() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Pending.class::isInstance)
                .map(Pending.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    Pending fresh = new Pending(entries);
                    TransactionSynchronizationManager.registerSynchronization(fresh);
                    return fresh;
                });
    }

    /** What one transaction has recorded and not written yet. */
    private static final class Pending implements TransactionSynchronization {

        private final AuditEntries entries;
        private final List<AuditEntry> waiting = new ArrayList<>();
        private boolean written;

        Pending(AuditEntries entries) {
            this.entries = entries;
        }

        /** Whatever else happens before the commit may still record something. */
        void add(AuditEntry entry) {
            if (written) {
                entries.add(List.of(entry));
            } else {
                waiting.add(entry);
            }
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            written = true;
            entries.add(waiting);
        }
    }
}
