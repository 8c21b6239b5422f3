package vn.kiemdiem.plan.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** Starts one unit's pool of plan 211-KH/ĐUK by itself, at any of its elements, with what its caller hands over. */
final class BinhThuanBloc2024Pool {

    private static final String PLAN = "binh-thuan-bloc-2024";

    private BinhThuanBloc2024Pool() {}

    /** Starts the pool for the unit before the element. */
    static ProcessInstance at(
            RuntimeService runtime, String pool, String unit, String element, Map<String, Object> handed) {
        return runtime.createProcessInstanceByKey(PLAN + "-" + pool)
                .businessKey(PLAN + "/" + unit)
                .setVariable("plan", PLAN)
                .setVariable("unit", unit)
                .setVariables(handed)
                .startBeforeActivity(element)
                .execute();
    }
}
