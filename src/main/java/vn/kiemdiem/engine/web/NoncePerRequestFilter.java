package vn.kiemdiem.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the nonce of the content security policy in the request.
 *
 * <p>Camunda keeps it in the servlet context, which all requests share: one filter writes it there with the header,
 * another reads it from there into the page, and of two pages loaded at once one gets the nonce of the other and stays
 * blank. Both ask the request for its context, so a request whose context has this one attribute to itself is enough.
 */
final class NoncePerRequestFilter extends OncePerRequestFilter {

    private static final String NONCE = "org.camunda.bpm.csp.nonce";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new RequestWithOwnNonce(request), response);
    }

    private static final class RequestWithOwnNonce extends HttpServletRequestWrapper {

        private final ServletContext context;

        RequestWithOwnNonce(HttpServletRequest request) {
            super(request);
            context = withOwnNonce(request.getServletContext());
        }

        @Override
        public ServletContext getServletContext() {
            return context;
        }

        private ServletContext withOwnNonce(ServletContext shared) {
            return (ServletContext) Proxy.newProxyInstance(
                    ServletContext.class.getClassLoader(),
                    new Class<?>[] {ServletContext.class},
                    (proxy, call, args) -> {
                        if (args == null || !NONCE.equals(args[0])) {
                            return delegate(() -> call.invoke(shared, args));
                        }
                        return switch (call.getName()) {
                            case "getAttribute" -> getAttribute(NONCE);
                            case "setAttribute" -> remember(args[1]);
                            default -> delegate(() -> call.invoke(shared, args));
                        };
                    });
        }

        private @Nullable Object remember(Object nonce) {
            setAttribute(NONCE, nonce);
            return null;
        }

        private static @Nullable Object delegate(ReflectiveCall call) throws Throwable {
            try {
                return call.run();
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }

    private interface ReflectiveCall {
        @Nullable
        Object run() throws ReflectiveOperationException;
    }
}
