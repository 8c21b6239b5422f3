package vn.kiemdiem.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets browsers ask each time whether the product's own scripts, styles and translations have changed: Camunda says
 * nothing about them, so that a browser would go on for days with those of the version before.
 */
final class FreshFilesFilter extends OncePerRequestFilter {

    private static final Pattern OWN_FILE = Pattern.compile(".*/app/[^/]+/(scripts|styles|locales)/[^/]+");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !OWN_FILE.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
        chain.doFilter(request, response);
    }
}
