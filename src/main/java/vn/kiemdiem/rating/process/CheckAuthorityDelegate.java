package vn.kiemdiem.rating.process;

import java.util.Set;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kiemdiem.duty.process.DutyVariables;
import vn.kiemdiem.engine.PlanStep;
import vn.kiemdiem.rating.AuthorityUndecided;

/** Stops where the plan does not say who decides; the diagram then asks the organization board (S001-A02, S001-A04). */
@Component
class CheckAuthorityDelegate implements JavaDelegate, PlanStep {

    static final String UNDECIDED = "AUTHORITY_UNDECIDED";

    private final AuthorityGaps gaps;

    CheckAuthorityDelegate(AuthorityGaps gaps) {
        this.gaps = gaps;
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public void execute(DelegateExecution execution) {
        try {
            gaps.requireNone((String) execution.getVariable(DutyVariables.PLAN));
        } catch (AuthorityUndecided undecided) {
            throw new BpmnError(UNDECIDED, undecided.getMessage(), undecided);
        }
    }
}
