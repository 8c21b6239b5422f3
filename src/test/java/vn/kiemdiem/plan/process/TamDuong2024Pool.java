package vn.kiemdiem.plan.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;

/** Starts one unit's pool of plan 310-KH/HU by itself, at any of its elements, with what its caller hands over. */
public final class TamDuong2024Pool {

    private static final Map<String, Object> HANDED = Map.of(
            "deadlineOfBody", "D07",
            "deadlineWithCommittee", "D09",
            "deadlineWithoutCommittee", "D10",
            "recipient", "tam-duong-commune-01");

    private TamDuong2024Pool() {}

    /** Starts the pool for the unit before the element. */
    public static ProcessInstance at(
            RuntimeService runtime, String pool, String unit, String element, Map<String, Object> handed) {
        ProcessInstantiationBuilder start = runtime.createProcessInstanceByKey("tam-duong-2024-" + pool)
                .businessKey("tam-duong-2024/" + unit)
                .setVariables(HANDED)
                .setVariable("plan", "tam-duong-2024")
                .setVariable("unit", unit)
                .setVariables(handed);
        return start.startBeforeActivity(element).execute();
    }
}
