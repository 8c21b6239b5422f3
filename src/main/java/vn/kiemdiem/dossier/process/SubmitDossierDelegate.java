package vn.kiemdiem.dossier.process;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kiemdiem.dossier.DossierOf;
import vn.kiemdiem.dossier.Submission;
import vn.kiemdiem.engine.PlanStep;
import vn.kiemdiem.plan.process.Plans;

/** Sends the compiled dossier of the unit, or of the one whom a loop is about, to the diagram's recipient (S004-F09). */
@Component
class SubmitDossierDelegate implements JavaDelegate, PlanStep {

    private final Submission submission;
    private final Plans plans;

    SubmitDossierDelegate(Submission submission, Plans plans) {
        this.submission = submission;
        this.plans = plans;
    }

    @Override
    public Set<String> needs() {
        return Set.of("dossier", "recipient");
    }

    @Override
    public void execute(DelegateExecution execution) {
        submission.submit(
                plans.of(execution).orElseThrow(),
                new DossierOf(
                        (String) execution.getVariable("unit"), (String) execution.getVariable("dossier"), (String)
                                execution.getVariable("subject")),
                (String) execution.getVariable("recipient"),
                execution.getProcessInstanceId());
    }
}
