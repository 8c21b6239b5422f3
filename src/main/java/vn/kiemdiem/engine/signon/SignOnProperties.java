package vn.kiemdiem.engine.signon;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who proves who somebody is; accounts, units and rights stay the product's own in any case.
 *
 * @param oidc the provider at which users of the web apps sign on; without it they type their passwords
 * @param ldap the directory that checks passwords; without it the product checks its own
 */
@Validated
@ConfigurationProperties("kiemdiem.sign-on")
record SignOnProperties(
        @Valid @Nullable Oidc oidc, @Valid @Nullable Ldap ldap) {

    static final String OIDC = "kiemdiem.sign-on.oidc.registration";
    static final String LDAP = "kiemdiem.sign-on.ldap.user-filter";

    /**
     * An OpenID Connect provider.
     *
     * @param registration which of {@code spring.security.oauth2.client.registration.*}
     * @param claim the claim that holds the account's id, by default {@code preferred_username}
     */
    record Oidc(
            @NotBlank(message = "thiếu tên của một spring.security.oauth2.client.registration.*")
            String registration,

            @DefaultValue("preferred_username") @NotBlank(message = "thiếu tên claim chứa mã tài khoản")
            String claim) {}

    /**
     * A directory, reached as {@code spring.ldap.*} says.
     *
     * @param userFilter finds a person's entry, <code>{0}</code> being the account's id
     * @param userBase where the people are, below {@code spring.ldap.base}
     */
    record Ldap(
            @Pattern(regexp = "\\(.*\\{0}.*\\)", message = "phải là bộ lọc LDAP có {0}, ví dụ (uid={0})")
            String userFilter,

            @DefaultValue("") String userBase) {}
}
