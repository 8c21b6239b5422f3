package vn.kiemdiem.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.jspecify.annotations.Nullable;

/**
 * Lets into {@code /actuator} administrators and the account that collects figures; of a node's life and readiness
 * everybody is told, and no more than the one word.
 */
class ActuatorDoor extends ApiDoor {

    private static final Set<String> PROBES = Set.of("/actuator/health/liveness", "/actuator/health/readiness");
    private static final Set<String> COLLECTED = Set.of("/actuator/health", "/actuator/prometheus");

    private final @Nullable String scrapeAccount;

    ActuatorDoor(IdentityService identities, @Nullable String scrapeAccount) {
        super(identities);
        this.scrapeAccount = scrapeAccount;
    }

    @Override
    protected void meetStranger(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (PROBES.contains(request.getRequestURI())) {
            chain.doFilter(request, response);
        } else {
            super.meetStranger(request, response, chain);
        }
    }

    @Override
    protected boolean mayEnter(HttpServletRequest request, Caller caller) {
        String path = request.getRequestURI();
        return caller.groups().contains(Groups.CAMUNDA_ADMIN)
                || PROBES.contains(path)
                || (caller.getName().equals(scrapeAccount) && COLLECTED.contains(path));
    }
}
