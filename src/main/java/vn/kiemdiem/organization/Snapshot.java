package vn.kiemdiem.organization;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What the database holds, by id. */
record Snapshot(Map<String, Unit> units, Map<String, Subject> subjects, Map<String, StaffAccount> accounts) {

    static Snapshot of(Organization organization) {
        return new Snapshot(
                byId(organization.units(), Unit::id),
                byId(organization.subjects(), Subject::id),
                byId(organization.accounts(), StaffAccount::id));
    }

    private static <T> Map<String, T> byId(List<T> rows, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.put(id.apply(row), row));
        return byId;
    }
}
