package vn.kiemdiem.security;

import org.jspecify.annotations.Nullable;

/** Who calls, in the order of the table's columns; all but the administrator belong to the first plan's organization. */
enum Role {
    NOBODY(null),
    WRONG_PASSWORD("noi-cu-tru"),
    OTHER_UNIT("doan-the"),
    STAFF("cap-uy"),
    SUPERVISOR("dang-uy-xa"),
    ADMINISTRATOR("quan-tri");

    private final @Nullable String account;

    Role(@Nullable String account) {
        this.account = account;
    }

    @Nullable
    String account() {
        return account;
    }

    boolean isLoggedIn() {
        return ordinal() >= OTHER_UNIT.ordinal();
    }
}
