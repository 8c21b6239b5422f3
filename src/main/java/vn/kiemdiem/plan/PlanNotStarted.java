package vn.kiemdiem.plan;

/** A plan could not be started, and why. */
public final class PlanNotStarted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is in the way. */
    public enum Reason {
        /** It runs already; a plan runs once. */
        RUNNING,
        /** The organization has no unit with the id of the plan's own. */
        UNIT_UNKNOWN
    }

    private final transient PlanHeader plan;
    private final Reason reason;

    /** The refusal to start the plan. */
    public PlanNotStarted(PlanHeader plan, Reason reason) {
        super(plan.id() + ": " + reason);
        this.plan = plan;
        this.reason = reason;
    }

    /** The plan that was to be started. */
    public PlanHeader plan() {
        return plan;
    }

    /** Why it was not. */
    public Reason reason() {
        return reason;
    }
}
