package vn.kiemdiem.plan;

/** How far a plan has come. */
public enum PlanState {
    /** Nobody has started it, or what was started was cancelled. */
    NOT_STARTED,
    /** Its bodies are at work. */
    RUNNING,
    /** It has come to its end. */
    ENDED
}
