package vn.kiemdiem.plan.rollover;

/** What a roll-over does at a place of a plan's file. */
public enum ChangeKind {
    /** The plan's id, where it is one or is referred to. */
    PLAN_ID,
    /** The plan's year in its header. */
    PLAN_YEAR,
    /** What only the new plan can say. */
    LEFT_BLANK,
    /** A year that other words name. */
    YEAR_IN_WORDS,
    /** A dated wording of a deadline. */
    DEADLINE,
    /** Nothing: somebody must look at it. */
    TO_REVIEW
}
