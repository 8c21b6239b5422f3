package vn.kiemdiem.duty.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kiemdiem.duty.Drafts;

/** After a refusal for being outdated has been rolled back: the task shows what is so now, and the draft what was typed. */
@Component
class OutdatedForms {

    private final OpenForms openForms;
    private final Drafts drafts;
    private final IdentityService identities;
    private final ObjectMapper json;
    private final TransactionTemplate anew;

    OutdatedForms(
            OpenForms openForms,
            Drafts drafts,
            IdentityService identities,
            ObjectMapper json,
            PlatformTransactionManager transactions) {
        this.openForms = openForms;
        this.drafts = drafts;
        this.identities = identities;
        this.json = json;
        this.anew = new TransactionTemplate(transactions);
        this.anew.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void renewAfterRollback(String task, String account, Map<String, Object> typed) {
        String draft = asJson(typed);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                anew.executeWithoutResult(any -> renew(task, account, draft));
            }
        });
    }

    private void renew(String task, String account, String draft) {
        // The application renews the form, whatever the person may do with it.
        Authentication person = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            if (openForms.refresh(task)) {
                drafts.keep(task, account, draft);
            }
        } finally {
            identities.setAuthentication(person);
        }
    }

    private String asJson(Map<String, Object> typed) {
        try {
            return json.writeValueAsString(typed);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
