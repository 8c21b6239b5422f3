package vn.kiemdiem.plan;

/**
 * What became of a file that was imported.
 *
 * @param version the plan's newest version, with just these bytes
 * @param outcome whether the import made it
 */
public record ImportedPlan(String plan, int version, Outcome outcome) {

    /** What an import does to the plan. */
    public enum Outcome {
        /** A plan that was not there before. */
        CREATED,
        /** Another version of a plan; where it runs already, it goes on as it was started. */
        NEW_VERSION,
        /** Nothing: the newest version is just this file. */
        UNCHANGED
    }
}
