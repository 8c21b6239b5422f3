package vn.kiemdiem.notification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is behind an account and who works for a unit. */
public interface AddressBook {

    /** By id, those of the accounts that are there and have a mail address. */
    Map<String, Recipient> accounts(Set<String> userIds);

    /** By unit, the staff who have a mail address; a unit that is not there or has nobody may be left out. */
    Map<String, List<Recipient>> staffOf(Set<String> unitIds);

    /** Empty when there is no such account or it has no mail address. */
    default Optional<Recipient> account(String userId) {
        return Optional.ofNullable(accounts(Set.of(userId)).get(userId));
    }

    /** The unit's staff who have a mail address; empty also when there is no such unit. */
    default List<Recipient> staffOf(String unitId) {
        return staffOf(Set.of(unitId)).getOrDefault(unitId, List.of());
    }
}
