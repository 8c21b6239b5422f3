package vn.kiemdiem.organization.process;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kiemdiem.organization.StaffAccount;
import vn.kiemdiem.organization.process.IdentityGroups.Wanted;

/** Keeps the engine's groups and who is in them; users that are no accounts stay where somebody put them. */
@Component
class GroupSync {

    private final IdentityService identity;
    private final JdbcClient jdbc;

    GroupSync(IdentityService identity, JdbcClient jdbc) {
        this.identity = identity;
        this.jdbc = jdbc;
    }

    void bringInLine(IdentityGroups wanted, List<StaffAccount> accounts) {
        Map<String, Group> groups = new HashMap<>();
        identity.createGroupQuery().list().forEach(group -> groups.put(group.getId(), group));
        Map<String, Set<String>> members = members();
        wanted.byId().values().forEach(group -> save(group, groups.get(group.id())));
        Set<String> accountIds = accounts.stream().map(StaffAccount::id).collect(Collectors.toSet());
        for (String groupId : wanted.possible()) {
            Wanted group = wanted.byId().get(groupId);
            Set<String> after = group == null ? Set.of() : group.members();
            move(groupId, members.getOrDefault(groupId, Set.of()), after, accountIds);
        }
    }

    /** Asked at once: the engine's own query takes one group, and there are thousands. */
    private Map<String, Set<String>> members() {
        return jdbc
                .sql("select group_id_, user_id_ from act_id_membership")
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    private void save(Wanted wanted, @Nullable Group existing) {
        if (existing == null) {
            Group group = identity.newGroup(wanted.id());
            group.setName(wanted.name());
            group.setType(wanted.type());
            identity.saveGroup(group);
        } else if (!wanted.id().equals(IdentityGroups.ADMINS)
                && !(wanted.name().equals(existing.getName()) && wanted.type().equals(existing.getType()))) {
            existing.setName(wanted.name());
            existing.setType(wanted.type());
            identity.saveGroup(existing);
        }
    }

    private void move(String groupId, Set<String> before, Set<String> after, Set<String> accountIds) {
        Set<String> leaving = new HashSet<>(before);
        leaving.removeAll(after);
        leaving.retainAll(accountIds);
        if (groupId.equals(IdentityGroups.ADMINS) && after.isEmpty() && leaving.containsAll(before)) {
            // Without an administrator the product would refuse to start.
            leaving.clear();
        }
        leaving.forEach(userId -> identity.deleteMembership(userId, groupId));
        after.stream()
                .filter(userId -> !before.contains(userId))
                .forEach(userId -> identity.createMembership(userId, groupId));
    }
}
