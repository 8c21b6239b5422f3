package vn.kiemdiem.engine.signon;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Knows the product's account of whom the provider has signed on, by the configured claim. */
class OidcAccounts implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OidcUserService provider = new OidcUserService();
    private final IdentityService identities;
    private final String claim;

    OidcAccounts(IdentityService identities, String claim) {
        this.identities = identities;
        this.claim = claim;
    }

    /**
     * The user under the name of the account.
     *
     * @throws AccountUnknown when the product has no such account
     */
    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser user = provider.loadUser(request);
        String account = user.getClaimAsString(claim);
        if (!isKnown(account)) {
            throw new AccountUnknown(account == null ? user.getSubject() : account);
        }
        return new DefaultOidcUser(user.getAuthorities(), user.getIdToken(), user.getUserInfo(), claim);
    }

    /**
     * Lets in whom the provider has signed on.
     *
     * @throws AccountUnknown when the account's person has left since then, so that the next sign-on says so on its page
     */
    AuthorizationDecision stillKnown(Supplier<Authentication> user, RequestAuthorizationContext request) {
        boolean isSignedOn = user.get().getPrincipal() instanceof OidcUser;
        String account = user.get().getName();
        if (isSignedOn && !isKnown(account)) {
            throw new AccountUnknown(account);
        }
        return new AuthorizationDecision(isSignedOn);
    }

    /** Whoever has left, or was deleted, is in no group. */
    private boolean isKnown(@Nullable String account) {
        return account != null
                && identities.createGroupQuery().groupMember(account).count() > 0;
    }
}
