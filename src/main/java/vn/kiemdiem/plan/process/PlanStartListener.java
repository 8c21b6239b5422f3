package vn.kiemdiem.plan.process;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.stereotype.Component;
import vn.kiemdiem.audit.Act;
import vn.kiemdiem.audit.Action;
import vn.kiemdiem.audit.AuditTrail;
import vn.kiemdiem.engine.FreshStatistics;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.plan.PlanHeader;
import vn.kiemdiem.plan.PlanImports;

/** Whoever starts a plan, and by whatever door: it gets its id and its unit from its header, and runs once. */
@Component
class PlanStartListener implements ExecutionListener {

    private final Plans plans;
    private final Organization organization;
    private final RuntimeService runtime;
    private final PlanImports imports;
    private final FreshStatistics statistics;
    private final AuditTrail trail;

    PlanStartListener(
            Plans plans,
            Organization organization,
            RuntimeService runtime,
            PlanImports imports,
            FreshStatistics statistics,
            AuditTrail trail) {
        this.plans = plans;
        this.organization = organization;
        this.runtime = runtime;
        this.imports = imports;
        this.statistics = statistics;
        this.trail = trail;
    }

    @Override
    public void notify(DelegateExecution execution) {
        PlanHeader plan =
                plans.of(execution).orElseThrow(() -> new ProcessEngineException("Tệp này không phải là kế hoạch."));
        if (organization.unit(plan.unit()).isEmpty()) {
            throw new ProcessEngineException("Chưa có đơn vị «" + plan.unit() + "» của kế hoạch " + plan.number()
                    + " trong danh sách tổ chức; hãy nhập danh sách trước.");
        }
        // Two who start it at once: the second waits, and then finds it running.
        imports.hold(plan.id());
        if (runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(plan.id())
                        .count()
                > 0) {
            throw new ProcessEngineException("Kế hoạch " + plan.number() + " đang chạy, không khởi động lần thứ hai.");
        }
        execution.setProcessBusinessKey(plan.id());
        execution.setVariable("plan", plan.id());
        execution.setVariable("unit", plan.unit());
        statistics.afterThisTransaction();
        trail.record(Act.of(Action.PLAN_STARTED)
                .by(Context.getCommandContext().getAuthenticatedUserId())
                .in(plan.id())
                .forUnit(plan.unit()));
    }
}
