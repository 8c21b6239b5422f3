package vn.kiemdiem.organization;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * Someone who can log in (tài khoản); its roles follow from what it is given.
 *
 * @param displayName a position, never a person's name
 * @param mail where notices go; without it none can be sent
 * @param units the ids of the units it acts for as {@link Role#STAFF}
 * @param supervisedUnits the ids of the units it watches as {@link Role#SUPERVISOR}
 * @param subjectId the subject it is, whose own duties it has as {@link Role#MEMBER}
 */
public record StaffAccount(
        @Id String id,
        String displayName,
        @Nullable String mail,
        Set<String> units,
        Set<String> supervisedUnits,
        boolean admin,
        @Nullable String subjectId) {

    public StaffAccount {
        Slug.require(id, Slug.MAX_ID);
        units = Collections.unmodifiableSet(new TreeSet<>(units));
        supervisedUnits = Collections.unmodifiableSet(new TreeSet<>(supervisedUnits));
    }

    /** The roles; {@link Role#LEFT} where there is nothing that the account is given. */
    public Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        addIf(!units.isEmpty(), Role.STAFF, roles);
        addIf(subjectId != null, Role.MEMBER, roles);
        addIf(!supervisedUnits.isEmpty(), Role.SUPERVISOR, roles);
        addIf(admin, Role.ADMIN, roles);
        addIf(roles.isEmpty(), Role.LEFT, roles);
        return roles;
    }

    private static void addIf(boolean has, Role role, Set<Role> roles) {
        if (has) {
            roles.add(role);
        }
    }
}
