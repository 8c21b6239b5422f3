package vn.kiemdiem.plan.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;

/** Starts the pools of plan 128-KH/HU by themselves, at any of their elements. */
final class BuDop2023Pool {

    private BuDop2023Pool() {}

    /** Starts the district's own pool before these elements. */
    static ProcessInstance district(RuntimeService runtime, String... elements) {
        ProcessInstantiationBuilder start =
                started(runtime, BuDop2023Process.KEY, BuDop2023Process.KEY, "bu-dop-district");
        for (String element : elements) {
            start.startBeforeActivity(element);
        }
        return start.execute();
    }

    /** Starts a grassroots organization's pool before the element. */
    static ProcessInstance grassroots(RuntimeService runtime, String unit, String element) {
        return started(runtime, BuDop2023Process.KEY + "-grassroots", BuDop2023Process.KEY + "/" + unit, unit)
                .startBeforeActivity(element)
                .execute();
    }

    /** Starts the remedial plan of a subject as the notice of its level does. */
    static ProcessInstance remedialPlan(RuntimeService runtime, String unit, String subject) {
        return started(
                        runtime,
                        BuDop2023Process.KEY + "-remedial-plan",
                        BuDop2023Process.KEY + "/" + unit + "/" + subject,
                        unit)
                .setVariables(Map.of("subject", subject, "noticedOn", "2023-12-28"))
                .startBeforeActivity(BuDop2023Grassroots.Elements.WRITE_REMEDIAL_PLAN)
                .execute();
    }

    private static ProcessInstantiationBuilder started(
            RuntimeService runtime, String process, String businessKey, String unit) {
        return runtime.createProcessInstanceByKey(process)
                .businessKey(businessKey)
                .setVariable("plan", BuDop2023Process.KEY)
                .setVariable("unit", unit);
    }
}
