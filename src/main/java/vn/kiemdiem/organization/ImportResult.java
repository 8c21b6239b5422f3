package vn.kiemdiem.organization;

/** What an import did. */
public record ImportResult(Count units, Count subjects, Count accounts) {

    /** Whether anything is no longer as it was before the import. */
    public boolean isChange() {
        return units.isChange() || subjects.isChange() || accounts.isChange();
    }

    /** How many rows the import wrote anew, wrote over, and found as they were. */
    public record Count(int created, int changed, int unchanged) {

        private boolean isChange() {
            return created + changed > 0;
        }
    }
}
