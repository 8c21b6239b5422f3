package vn.kiemdiem.dossier;

/** What became of a dossier at the body that received it. */
public enum ReceptionOutcome {
    /** Tiếp nhận. */
    ACCEPTED,
    /** Trả lại. */
    RETURNED
}
