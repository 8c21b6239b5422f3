package vn.kiemdiem.plan.check;

/** Whether a finding keeps a plan from being deployed. */
public enum Severity {
    /** Nothing is deployed. */
    ERROR,
    /** An administrator may accept it by name; then it is recorded with the import. */
    WARNING
}
