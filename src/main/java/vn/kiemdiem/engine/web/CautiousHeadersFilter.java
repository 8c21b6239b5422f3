package vn.kiemdiem.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells browsers with every answer not to guess types, not to show it inside other sites and not to tell others its
 * address; outside the pages of the web apps, which have a policy of their own, also not to run or load anything.
 */
final class CautiousHeadersFilter extends OncePerRequestFilter {

    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";
    private static final String A_YEAR = "max-age=31536000";

    private final String applicationPath;
    private final boolean https;

    /** Takes the path of the web apps, such as {@code /camunda}, and whether users reach the product by HTTPS. */
    CautiousHeadersFilter(String applicationPath, boolean https) {
        this.applicationPath = applicationPath;
        this.https = https;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        if (https) {
            response.setHeader("Strict-Transport-Security", A_YEAR);
        }
        if (!request.getRequestURI().startsWith(request.getContextPath() + applicationPath)) {
            response.setHeader("Content-Security-Policy", NOTHING);
        }
        chain.doFilter(request, response);
    }
}
