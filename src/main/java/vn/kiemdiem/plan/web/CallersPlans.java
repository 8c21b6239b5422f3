package vn.kiemdiem.plan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.kiemdiem.plan.DeployedPlan;
import vn.kiemdiem.plan.DeployedPlans;
import vn.kiemdiem.plan.PlanReaders;

/** The plans as far as they are the caller's; of others the answer is that there are none. */
@Component
class CallersPlans {

    private static final String ADMINISTRATORS = "camunda-admin";

    private final DeployedPlans plans;
    private final PlanReaders readers;

    CallersPlans(DeployedPlans plans, PlanReaders readers) {
        this.plans = plans;
        this.readers = readers;
    }

    List<DeployedPlan> readable(HttpServletRequest caller) {
        return plans.all().stream().filter(plan -> mayRead(plan, caller)).toList();
    }

    DeployedPlan readable(String plan, HttpServletRequest caller) {
        return plans.byId(plan).filter(found -> mayRead(found, caller)).orElseThrow(() -> PlanProblem.unknown(plan));
    }

    /** The plan, for administrators; other readers are told that they are none. */
    DeployedPlan administered(String plan, HttpServletRequest caller) {
        DeployedPlan found = readable(plan, caller);
        requireAdministrator(caller);
        return found;
    }

    static void requireAdministrator(HttpServletRequest caller) {
        if (!isAdministrator(caller)) {
            throw PlanProblem.administratorsOnly();
        }
    }

    boolean mayRead(DeployedPlan plan, HttpServletRequest caller) {
        return isAdministrator(caller) || readers.mayRead(plan.header(), caller.getRemoteUser());
    }

    private static boolean isAdministrator(HttpServletRequest caller) {
        return caller.isUserInRole(ADMINISTRATORS);
    }
}
