package vn.kiemdiem.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 404 in the place of Camunda's set-up page and of the call behind it, which would let anyone make himself
 * administrator whenever the administrators' group has no direct member (CVE-2026-77226).
 */
final class SetupDoorFilter extends OncePerRequestFilter {

    private final Pattern door;

    /** Takes the path of the web apps, such as {@code /camunda}. */
    SetupDoorFilter(String applicationPath) {
        door = Pattern.compile(
                Pattern.quote(applicationPath) + "/(api/admin|app/admin/[^/]+)/+setup(/.*)?", Pattern.CASE_INSENSITIVE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // Both parts are decoded and normalized by the container: no encoding, double slash or parameter goes round.
        String path = request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
        if (door.matcher(path).matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }
}
