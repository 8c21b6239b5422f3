package vn.kiemdiem.notice.process;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kiemdiem.engine.PlanStep;
import vn.kiemdiem.notice.Invitations;
import vn.kiemdiem.notification.PlanReference;
import vn.kiemdiem.plan.PlanHeader;
import vn.kiemdiem.plan.process.Plans;

/** Invites the attendees assigned to the process's unit to the review that it registered (S000-U10, S000-R32). */
@Component
class InviteAttendeesDelegate implements JavaDelegate, PlanStep {

    private final Invitations invitations;
    private final Plans plans;

    InviteAttendeesDelegate(Invitations invitations, Plans plans) {
        this.invitations = invitations;
        this.plans = plans;
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public void execute(DelegateExecution execution) {
        PlanHeader plan = plans.of(execution).orElseThrow();
        invitations.send(new PlanReference(plan.id(), plan.displayName(), execution.getProcessInstanceId()), (String)
                execution.getVariable("unit"));
    }
}
