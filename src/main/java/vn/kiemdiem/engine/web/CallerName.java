package vn.kiemdiem.engine.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.springframework.http.HttpHeaders;

/** Who a request is from, as the doors find it there. */
final class CallerName {

    private static final String BASIC = "Basic ";

    private CallerName() {}

    /** Name and password as they were sent; empty where they were not, or not readably. */
    static Optional<String[]> sent(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.startsWith(BASIC)) {
            return Optional.empty();
        }
        try {
            byte[] pair = Base64.getDecoder().decode(header.substring(BASIC.length()));
            return Optional.of(new String(pair, StandardCharsets.UTF_8).split(":", 2))
                    .filter(parts -> parts.length == 2);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Who is logged in to the web apps in the request's session. */
    static Optional<String> ofSession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session)
                .map(AuthenticationUtil::getAuthsFromSession)
                .map(logins -> logins.getAuthenticationForProcessEngine("default"))
                .map(Authentication::getIdentityId);
    }
}
