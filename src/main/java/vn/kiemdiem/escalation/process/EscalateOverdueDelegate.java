package vn.kiemdiem.escalation.process;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kiemdiem.engine.PlanStep;
import vn.kiemdiem.escalation.MissedBy;
import vn.kiemdiem.escalation.Overdue;
import vn.kiemdiem.plan.PlanHeader;
import vn.kiemdiem.plan.process.PlanDeadlines;
import vn.kiemdiem.plan.process.Plans;

/** Called when a deadline's timer fires; the diagram says which deadline, who is late and who is told. */
@Component
class EscalateOverdueDelegate implements JavaDelegate, PlanStep {

    private final Overdue overdue;
    private final Plans plans;
    private final PlanDeadlines deadlines;

    EscalateOverdueDelegate(Overdue overdue, Plans plans, PlanDeadlines deadlines) {
        this.overdue = overdue;
        this.plans = plans;
        this.deadlines = deadlines;
    }

    @Override
    public Set<String> needs() {
        return Set.of("deadline");
    }

    @Override
    public void execute(DelegateExecution execution) {
        PlanHeader plan = plans.of(execution).orElseThrow();
        String code = (String) execution.getVariable("deadline");
        String lateUnit = (String) execution.getVariable("lateUnit");
        List<String> informs = Arrays.stream(((String) execution.getVariable("informs")).split(","))
                .map(String::strip)
                .toList();
        overdue.raise(
                plan,
                new MissedBy(
                        lateUnit,
                        code,
                        execution.getProcessInstanceId(),
                        deadlines.lateFrom(plan, code, execution).orElseThrow()),
                informs);
    }
}
