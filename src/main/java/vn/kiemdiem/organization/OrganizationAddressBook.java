package vn.kiemdiem.organization;

import java.util.List;
import java.util.Optional;
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
    public Optional<Recipient> account(String userId) {
        return organization.account(userId).flatMap(OrganizationAddressBook::recipient);
    }

    @Override
    public List<Recipient> staffOf(String unitId) {
        return organization.staffOf(unitId).stream()
                .flatMap(account -> recipient(account).stream())
                .toList();
    }

    private static Optional<Recipient> recipient(StaffAccount account) {
        return Optional.ofNullable(account.mail()).map(mail -> new Recipient(account.displayName(), mail));
    }
}
