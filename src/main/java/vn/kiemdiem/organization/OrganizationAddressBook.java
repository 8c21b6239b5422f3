package vn.kiemdiem.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.kiemdiem.notification.AddressBook;
import vn.kiemdiem.notification.Recipient;

/** The mail addresses of the accounts that were imported. */
@Component
class OrganizationAddressBook implements AddressBook {

    private final Organization organization;

    OrganizationAddressBook(Organization organization) {
        this.organization = organization;
    }

    @Override
    public Map<String, Recipient> accounts(Set<String> userIds) {
        Map<String, Recipient> found = new HashMap<>();
        organization
                .accounts(userIds)
                .forEach(account -> ifReachable(account, recipient -> found.put(account.id(), recipient)));
        return found;
    }

    @Override
    public Map<String, List<Recipient>> staffOf(Set<String> unitIds) {
        Map<String, List<Recipient>> found = new HashMap<>();
        organization
                .staffOf(unitIds)
                .forEach(account -> ifReachable(
                        account,
                        recipient -> account.units().stream()
                                .filter(unitIds::contains)
                                .forEach(unit -> found.computeIfAbsent(unit, first -> new ArrayList<>())
                                        .add(recipient))));
        return found;
    }

    private static void ifReachable(StaffAccount account, Consumer<Recipient> then) {
        Optional.ofNullable(account.mail())
                .map(mail -> new Recipient(account.displayName(), mail))
                .ifPresent(then);
    }
}
