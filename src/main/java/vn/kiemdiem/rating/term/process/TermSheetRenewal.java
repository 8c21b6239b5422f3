package vn.kiemdiem.rating.term.process;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kiemdiem.duty.FormOutdated;
import vn.kiemdiem.rating.LevelRecorded;
import vn.kiemdiem.rating.RatingPolicies;
import vn.kiemdiem.rating.RatingStage;
import vn.kiemdiem.rating.term.YearlyLevelImport;

/**
 * Shows open term sheets anew once levels of their plan are recorded: after the commit, so that whoever records is never
 * held up by it; a sheet that is completed in between is counted anew anyway.
 */
@Component
class TermSheetRenewal {

    private static final int MOST_ATTEMPTS = 3;

    private final RatingPolicies policies;
    private final ApplicationEventPublisher events;
    private final IdentityService identities;
    private final TransactionTemplate anew;
    private final Set<String> waiting = ConcurrentHashMap.newKeySet();
    private final Lock turn = new ReentrantLock();

    TermSheetRenewal(
            RatingPolicies policies,
            ApplicationEventPublisher events,
            IdentityService identities,
            PlatformTransactionManager transactions) {
        this.policies = policies;
        this.events = events;
        this.identities = identities;
        this.anew = new TransactionTemplate(transactions);
        this.anew.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Once for all levels of a transaction. */
    @EventListener
    public void on(LevelRecorded recorded) {
        if (recorded.stage() != RatingStage.SELF
                && TransactionSynchronizationManager.isSynchronizationActive()
                && TransactionSynchronizationManager.getSynchronizations().stream()
                        .noneMatch(other -> other instanceof Renewal renewal && renewal.isOf(recorded.plan()))) {
            TransactionSynchronizationManager.registerSynchronization(new Renewal(recorded.plan()));
        }
    }

    /** One at a time and for all who record meanwhile: each of them still holds a connection to the database. */
    private void renewWaiting() {
        while (!waiting.isEmpty() && turn.tryLock()) {
            try {
                for (String plan : List.copyOf(waiting)) {
                    waiting.remove(plan);
                    renewUntilNobodyIsInBetween(plan);
                }
            } finally {
                turn.unlock();
            }
        }
    }

    /** Somebody may complete a sheet while it is renewed; then the others are renewed without it. */
    private void renewUntilNobodyIsInBetween(String plan) {
        for (int attempt = 1; ; attempt++) {
            try {
                anew.executeWithoutResult(any -> renew(plan));
                return;
            } catch (ProcessEngineException completedMeanwhile) {
                if (attempt == MOST_ATTEMPTS) {
                    throw completedMeanwhile;
                }
            }
        }
    }

    private void renew(String plan) {
        // The application renews the sheet, whatever the person may do with it.
        Authentication person = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            policies.of(plan)
                    .term()
                    .ifPresent(rule -> events.publishEvent(new FormOutdated(plan, YearlyLevelImport.FORM)));
        } finally {
            identities.setAuthentication(person);
        }
    }

    private final class Renewal implements TransactionSynchronization {

        private final String plan;

        Renewal(String plan) {
            this.plan = plan;
        }

        boolean isOf(String other) {
            return plan.equals(other);
        }

        @Override
        public void afterCompletion(int status) {
            if (status == STATUS_COMMITTED) {
                waiting.add(plan);
                renewWaiting();
            }
        }
    }
}
