package vn.kiemdiem.engine.signon;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;

/**
 * Tells the web apps whom Spring Security has let in; groups and rights are those of the account in the engine. Public,
 * since the web apps' filter makes it from its name.
 */
public class SignedOnUser implements AuthenticationProvider {

    /** The account. */
    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        Principal user = request.getUserPrincipal();
        return user == null ? AuthenticationResult.unsuccessful() : AuthenticationResult.successful(user.getName());
    }

    /** Says nothing: it is not asked for a password. */
    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {}
}
