package vn.kiemdiem.plan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kiemdiem.ProductTest;

@ProductTest
class PlanAccessTest {

    @Autowired
    private PlanAccess access;

    @Autowired
    private PlanRun run;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void importUnits() {
        run.importDemo("tra-son-school-branch-2023");
    }

    @AfterEach
    void reset() {
        run.reset();
    }

    @Test
    void aNodeThatStartsWhileAnotherImportsFindsWhatThatOneGranted() {
        revokeAll();
        access.grant();
        long granted = grants();
        revokeAll();

        CompletableFuture<Void> second = Objects.requireNonNull(transaction.execute(importing -> {
            access.grant();
            CompletableFuture<Void> starting = CompletableFuture.runAsync(access::grant);
            await().until(this::somebodyWaits);
            return starting;
        }));

        assertThat(second).succeedsWithin(Duration.ofSeconds(30));
        assertThat(grants()).isEqualTo(granted).isPositive();
    }

    private boolean somebodyWaits() {
        return jdbc.sql("select exists (select from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }

    private long grants() {
        return authorizations
                .createAuthorizationQuery()
                .resourceType(Resources.PROCESS_DEFINITION)
                .count();
    }

    private void revokeAll() {
        authorizations.createAuthorizationQuery().resourceType(Resources.PROCESS_DEFINITION).list().stream()
                .filter(grant -> !"camunda-admin".equals(grant.getGroupId()))
                .forEach(grant -> authorizations.deleteAuthorization(grant.getId()));
    }
}
