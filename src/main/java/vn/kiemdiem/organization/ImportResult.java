package vn.kiemdiem.organization;

/** What an import did. */
public record ImportResult(Count units, Count subjects, Count accounts) {

    /** How many rows the import wrote anew, wrote over, and found as they were. */
    public record Count(int created, int changed, int unchanged) {}
}
