package vn.kiemdiem.notice.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kiemdiem.engine.PlanStep;

/**
 * Has the levels announced that were decided for the subjects of the diagram's kinds (S000-U08). The plan goes on at
 * once; the rounds run in a process of the product's own.
 */
@Component
class AnnounceRatingsDelegate implements JavaDelegate, PlanStep {

    private final RuntimeService runtime;

    AnnounceRatingsDelegate(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public Set<String> needs() {
        return Set.of("announcedRates");
    }

    @Override
    public void execute(DelegateExecution execution) {
        String plan = (String) execution.getVariable("plan");
        Map<String, Object> variables = new HashMap<>();
        variables.put("plan", plan);
        variables.put("unit", execution.getVariable("unit"));
        variables.put(AnnounceRatingsProcess.RATES, execution.getVariable(AnnounceRatingsProcess.RATES));
        variables.put(AnnounceRatingsProcess.RATES_IN, execution.getVariable(AnnounceRatingsProcess.RATES_IN));
        variables.put(AnnounceRatingsProcess.PLAN_DEFINITION, execution.getProcessDefinitionId());
        variables.put(AnnounceRatingsProcess.PLAN_INSTANCE, execution.getProcessInstanceId());
        runtime.createProcessInstanceByKey(AnnounceRatingsProcess.KEY)
                .businessKey(plan + "/" + AnnounceRatingsProcess.KEY + "/" + execution.getCurrentActivityId())
                .setVariables(variables)
                .execute();
    }
}
