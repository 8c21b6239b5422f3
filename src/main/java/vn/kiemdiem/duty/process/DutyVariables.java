package vn.kiemdiem.duty.process;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The process variables of every plan: ids only, set by the application, never by a form. */
public final class DutyVariables {

    /** The plan's id. */
    public static final String PLAN = "plan";

    /** The id of the unit whose process it is. */
    public static final String UNIT = "unit";

    /** The id of the subject in a loop over subjects. */
    public static final String SUBJECT = "subject";

    private static final Set<String> LOOP =
            Set.of("loopCounter", "nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances");

    private DutyVariables() {}

    /** Whether the engine itself keeps the variable for a loop; on the process instance it never does. */
    static boolean isLoop(String name, DelegateExecution execution) {
        return LOOP.contains(name) && !execution.getProcessInstance().hasVariableLocal(name);
    }
}
