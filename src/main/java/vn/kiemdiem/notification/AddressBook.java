package vn.kiemdiem.notification;

import java.util.List;
import java.util.Optional;

/** Who is behind an account and who works for a unit. */
public interface AddressBook {

    /** Empty when there is no such account or it has no mail address. */
    Optional<Recipient> account(String userId);

    /** The unit's staff who have a mail address; empty also when there is no such unit. */
    List<Recipient> staffOf(String unitId);
}
