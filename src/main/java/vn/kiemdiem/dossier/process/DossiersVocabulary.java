package vn.kiemdiem.dossier.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.kiemdiem.dossier.DossierOf;
import vn.kiemdiem.dossier.ReceptionOutcome;
import vn.kiemdiem.engine.Vocabulary;

/** The vocabulary bean {@code dossiers}: what became of what was sent. */
@Component
public class DossiersVocabulary implements Vocabulary {

    private final Deliveries deliveries;

    DossiersVocabulary(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public String word() {
        return "dossiers";
    }

    /** Whether the latest dossier of the kind, of the unit or of the one whom a loop is about, was accepted. */
    public boolean accepted(DelegateExecution execution, String kind) {
        DossierOf which = new DossierOf(
                String.valueOf(execution.getVariable("unit")), kind, (String) execution.getVariable("subject"));
        return deliveries
                .reception(String.valueOf(execution.getVariable("plan")), which)
                .filter(reception -> reception.outcome() == ReceptionOutcome.ACCEPTED)
                .isPresent();
    }
}
