package vn.kiemdiem.engine.signon;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.ldap.NamingException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.ldap.authentication.LdapAuthenticator;

/** The organization's directory (LDAP), which knows who has which password. */
class Directory {

    private static final Logger LOG = LoggerFactory.getLogger(Directory.class);

    private final LdapAuthenticator binding;

    Directory(LdapAuthenticator binding) {
        this.binding = binding;
    }

    /**
     * Whether the directory lets the account in with the password.
     *
     * @throws DirectoryUnavailable when it does not say
     */
    boolean accepts(String account, String password) {
        if (password.isEmpty()) {
            // A directory takes a bind without password for an anonymous one, and lets it in.
            return false;
        }
        try {
            binding.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(account, password));
            return true;
        } catch (BadCredentialsException | UsernameNotFoundException wrong) {
            return false;
        } catch (NamingException failure) {
            LOG.error(
                    "Danh bạ LDAP không kiểm tra được mật khẩu: {}",
                    NestedExceptionUtils.getMostSpecificCause(failure).getMessage());
            throw new DirectoryUnavailable(failure);
        }
    }
}
