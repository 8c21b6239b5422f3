package vn.kiemdiem.engine.signon;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the whole session when the web apps log off, and tells the page ({@code sign-on.js}) where the provider signs the
 * user off. The web apps' own check against forged requests comes first.
 */
class SignOffFilter extends OncePerRequestFilter {

    static final String NEXT = "X-Sign-On";
    static final String AGAIN = "again";

    private final OidcClientInitiatedLogoutSuccessHandler provider;
    private final SecurityContextLogoutHandler session = new SecurityContextLogoutHandler();

    /** Where the handler would redirect to is told instead. */
    SignOffFilter(OidcClientInitiatedLogoutSuccessHandler provider) {
        this.provider = provider;
        provider.setRedirectStrategy((request, response, address) -> response.setHeader(NEXT, address));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod()) || !request.getRequestURI().endsWith("/logout");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication user = SecurityContextHolder.getContext().getAuthentication();
        // Before the answer, which may be on its way when the chain returns.
        provider.onLogoutSuccess(request, response, user);
        chain.doFilter(request, response);
        if (response.getStatus() < HttpServletResponse.SC_BAD_REQUEST) {
            session.logout(request, response, user);
        }
    }
}
