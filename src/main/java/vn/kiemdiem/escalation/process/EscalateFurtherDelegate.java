package vn.kiemdiem.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kiemdiem.escalation.Overdue;
import vn.kiemdiem.plan.process.Plans;

/** Once a day: whoever is still late after the grace period is told of one level further up. */
@Component
class EscalateFurtherDelegate implements JavaDelegate {

    private final Overdue overdue;
    private final Plans plans;

    EscalateFurtherDelegate(Overdue overdue, Plans plans) {
        this.overdue = overdue;
        this.plans = plans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        overdue.open().forEach(late -> plans.byId(late.plan()).ifPresent(plan -> overdue.lookAfter(late, plan)));
    }
}
