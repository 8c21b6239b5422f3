package vn.kiemdiem.organization.process;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.authorization.Groups;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.Role;
import vn.kiemdiem.organization.StaffAccount;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.organization.Unit;

/**
 * The engine's groups that the organization calls for.
 *
 * @param byId each group by its id
 * @param possible the ids of all groups that an import may put accounts into or take them out of
 */
record IdentityGroups(Map<String, Wanted> byId, Set<String> possible) {

    /** Everybody who has an account and has not left. */
    static final String USERS = "kiem-diem-users";

    static final String ADMINS = Groups.CAMUNDA_ADMIN;
    static final String UNIT = "UNIT";
    static final String SUPERVISOR = "SUPERVISOR";
    static final String PEOPLE = "PEOPLE";

    /** What a group shall be called and who shall be in it. */
    record Wanted(String id, String name, String type, Set<String> members) {

        Wanted(String id, String name, String type) {
            this(id, name, type, new TreeSet<>());
        }
    }

    static IdentityGroups of(Organization organization) {
        IdentityGroups groups = new IdentityGroups(new LinkedHashMap<>(), new TreeSet<>());
        groups.want(new Wanted(USERS, "Người dùng", Groups.GROUP_TYPE_WORKFLOW));
        groups.want(new Wanted(ADMINS, "Quản trị", Groups.GROUP_TYPE_SYSTEM));
        Map<String, Wanted> onDemand = new LinkedHashMap<>();
        for (Unit unit : organization.units()) {
            groups.want(new Wanted(unit.id(), unit.name(), UNIT));
            put(onDemand, new Wanted(supervisorsOf(unit.id()), "Giám sát: " + unit.name(), SUPERVISOR));
            put(onDemand, new Wanted(peopleOf(unit.id()), "Người của: " + unit.name(), PEOPLE));
        }
        groups.possible.addAll(onDemand.keySet());
        Map<String, String> unitOfSubject =
                organization.subjects().stream().collect(Collectors.toMap(Subject::id, Subject::unitId));
        organization.accounts().forEach(account -> groups.add(account, unitOfSubject, onDemand));
        return groups;
    }

    private static void put(Map<String, Wanted> groups, Wanted group) {
        groups.put(group.id(), group);
    }

    /** Those who act for the unit or are reviewed in it. */
    static String peopleOf(String unitId) {
        return unitId + "-people";
    }

    static String supervisorsOf(String unitId) {
        return unitId + "-supervisors";
    }

    private void want(Wanted group) {
        byId.put(group.id(), group);
        possible.add(group.id());
    }

    private void add(StaffAccount account, Map<String, String> unitOfSubject, Map<String, Wanted> onDemand) {
        if (!account.roles().contains(Role.LEFT)) {
            join(account, USERS);
        }
        if (account.admin()) {
            join(account, ADMINS);
        }
        account.units().forEach(unitId -> join(account, unitId));
        Set<String> asked = new TreeSet<>();
        account.supervisedUnits().forEach(unitId -> asked.add(supervisorsOf(unitId)));
        account.units().forEach(unitId -> asked.add(peopleOf(unitId)));
        if (account.subjectId() != null) {
            asked.add(peopleOf(unitOfSubject.getOrDefault(account.subjectId(), "")));
        }
        asked.retainAll(onDemand.keySet());
        for (String groupId : asked) {
            byId.putIfAbsent(groupId, onDemand.get(groupId));
            join(account, groupId);
        }
    }

    private void join(StaffAccount account, String groupId) {
        Wanted group = byId.get(groupId);
        if (group != null) {
            group.members().add(account.id());
        }
    }
}
