package vn.kiemdiem.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kiemdiem.organization.table.Quote;
import vn.kiemdiem.organization.table.TableErrors;

/** Checks what the organization would be like after the import. */
final class DraftCheck {

    private final Draft draft;
    private final Snapshot stored;
    private final TableErrors errors;

    private DraftCheck(Draft draft, Snapshot stored, TableErrors errors) {
        this.draft = draft;
        this.stored = stored;
        this.errors = errors;
    }

    static void check(Draft draft, Snapshot stored, TableErrors errors) {
        DraftCheck check = new DraftCheck(draft, stored, errors);
        check.requireNoCycle();
        check.requireOneAccountPerSubject();
        check.requireAdmin();
    }

    private void requireNoCycle() {
        Map<String, @Nullable String> parents = new HashMap<>();
        stored.units().values().forEach(unit -> parents.put(unit.id(), unit.parentId()));
        draft.units().forEach(row -> parents.put(row.value().id(), row.value().parentId()));
        Set<String> reported = new HashSet<>();
        for (Located<Unit> row : draft.units()) {
            List<String> chain = cycleThrough(row.value().id(), parents);
            if (!chain.isEmpty() && reported.addAll(chain)) {
                row.refuse(
                        Column.PARENT_ID,
                        "Đơn vị cấp trên đi thành vòng: " + String.join(" → ", chain)
                                + ". Sửa cấp trên của một đơn vị trong vòng.",
                        errors);
            }
        }
    }

    /** From the id upward back to it; empty when it does not come back. */
    private static List<String> cycleThrough(String id, Map<String, @Nullable String> parents) {
        List<String> chain = new ArrayList<>(List.of(id));
        Set<String> seen = new HashSet<>(chain);
        String parent = parents.get(id);
        while (parent != null && seen.add(parent)) {
            chain.add(parent);
            parent = parents.get(parent);
        }
        if (!id.equals(parent)) {
            return List.of();
        }
        chain.add(id);
        return chain;
    }

    private void requireOneAccountPerSubject() {
        Map<String, String> accounts = new HashMap<>();
        Set<String> rewritten = new HashSet<>();
        draft.accounts().forEach(row -> rewritten.add(row.value().id()));
        stored.accounts().values().stream()
                .filter(account -> account.subjectId() != null && !rewritten.contains(account.id()))
                .forEach(account -> accounts.put(account.subjectId(), account.id()));
        for (Located<StaffAccount> row : draft.accounts()) {
            String subjectId = row.value().subjectId();
            String other = subjectId == null
                    ? null
                    : accounts.putIfAbsent(subjectId, row.value().id());
            if (subjectId != null && other != null) {
                row.refuse(
                        Column.SUBJECT_ID,
                        "Đối tượng " + Quote.of(subjectId) + " đã có tài khoản " + Quote.of(other)
                                + ". Mỗi đối tượng chỉ có một tài khoản.",
                        errors);
            }
        }
    }

    /** Without an administrator nobody could import again. */
    private void requireAdmin() {
        Map<String, StaffAccount> after = new HashMap<>(stored.accounts());
        draft.accounts().forEach(row -> after.put(row.value().id(), row.value()));
        boolean hadAdmin = stored.accounts().values().stream().anyMatch(StaffAccount::admin);
        if (!hadAdmin || after.values().stream().anyMatch(StaffAccount::admin)) {
            return;
        }
        draft.accounts().stream()
                .filter(row -> isAdminNow(row.value().id()))
                .findFirst()
                .ifPresent(row -> row.refuse(
                        Column.ROLES,
                        "Không còn tài khoản «Quản trị» nào. Giữ vai trò này cho ít nhất một tài khoản.",
                        errors));
    }

    private boolean isAdminNow(String accountId) {
        StaffAccount now = stored.accounts().get(accountId);
        return now != null && now.admin();
    }
}
