package vn.kiemdiem.engine.signon;

import org.springframework.security.oauth2.core.OAuth2AuthenticationException;

/** The provider knows the person, the organization's list of accounts does not. */
class AccountUnknown extends OAuth2AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final String account;

    AccountUnknown(String account) {
        super("account_unknown");
        this.account = account;
    }

    String account() {
        return account;
    }
}
