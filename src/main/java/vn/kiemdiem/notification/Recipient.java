package vn.kiemdiem.notification;

import java.util.Locale;

/**
 * A person or an office that gets mail; whether the address is a good one shows when the mail is delivered.
 *
 * @param name as it is shown beside the address, possibly empty
 * @param address of the form {@code name@domain}
 */
public record Recipient(String name, String address) {

    public Recipient {
        name = SingleLine.of(name);
        address = SingleLine.of(address);
        if (address.isEmpty()) {
            throw new IllegalArgumentException("Người nhận «" + name + "» không có địa chỉ thư.");
        }
    }

    /** The name, or the address where there is none. */
    String salutation() {
        return name.isEmpty() ? address : name;
    }

    /** The address as it stands in keys: two spellings of one address are one recipient. */
    String addressKey() {
        return address.toLowerCase(Locale.ROOT);
    }
}
