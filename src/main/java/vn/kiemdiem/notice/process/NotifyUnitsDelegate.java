package vn.kiemdiem.notice.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kiemdiem.engine.PlanStep;
import vn.kiemdiem.notice.NoticeDays;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.Unit;
import vn.kiemdiem.organization.UnitKind;

/**
 * Tells the units of the diagram's kinds, below the unit whose process it is, by starting the notice's own pool for each
 * (thông báo riêng, lịch thẩm định, S003-R10). A unit whose pool runs or has ended under the key {@code
 * <plan>/<unit>/<notice>} is left out: a repeated call starts it no second time.
 */
@Component
class NotifyUnitsDelegate implements JavaDelegate, PlanStep {

    private static final String NOTICE = "notice";
    private static final String NOTICE_TO = "noticeTo";

    private final NoticePools pools;
    private final Organization organization;
    private final Clock clock;

    NotifyUnitsDelegate(NoticePools pools, Organization organization, Clock clock) {
        this.pools = pools;
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    public Set<String> needs() {
        return Set.of("notice", "noticeTo");
    }

    @Override
    public void execute(DelegateExecution execution) {
        String unit = (String) execution.getVariable("unit");
        String kinds = (String) execution.getVariable(NOTICE_TO);
        pools.require(execution.getProcessDefinitionId(), (String) execution.getVariable(NOTICE));
        organization.unitsBelow(unit, UnitKind.ofSlugs(kinds)).forEach(told -> start(execution, told));
    }

    private void start(DelegateExecution execution, Unit unit) {
        String definition = execution.getProcessDefinitionId();
        String notice = (String) execution.getVariable(NOTICE);
        String plan = (String) execution.getVariable("plan");
        String businessKey = plan + "/" + unit.id() + "/" + notice;
        if (!pools.isStarted(definition, notice, businessKey)) {
            Map<String, Object> variables = Map.of(
                    "plan",
                    plan,
                    "unit",
                    unit.id(),
                    NoticeDays.VARIABLE,
                    LocalDate.now(clock).toString());
            pools.start(definition, notice, businessKey, variables);
        }
    }
}
