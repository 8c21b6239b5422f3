package vn.kiemdiem.operation.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets every line that is logged while a request about one plan is answered name the plan. */
@Component
class PlanInLogFilter extends OncePerRequestFilter {

    private static final String KEY = "plan";
    private static final Pattern PLAN = Pattern.compile("/api/plans/(?!check$)([a-z0-9][a-z0-9-]{0,99})(?:/.*)?");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher plan = PLAN.matcher(request.getRequestURI());
        if (plan.matches()) {
            MDC.put(KEY, plan.group(1));
        }
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(KEY);
        }
    }
}
