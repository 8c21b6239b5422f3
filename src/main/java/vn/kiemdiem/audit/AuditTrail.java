package vn.kiemdiem.audit;

/** Where acts are recorded for good. */
public interface AuditTrail {

    /** Writes the act with the caller's transaction, or at once where there is none. */
    void record(Act act);

    /** Writes the act in a transaction of its own: it stays where the caller's comes to nothing. */
    void recordAnyway(Act act);
}
