package vn.kiemdiem.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets into {@code /api} whoever is logged in to the web apps or sends name and password, and tells the engine and
 * the controllers who it is; a session alone changes nothing without the web apps' token against forged requests.
 */
class ApiDoor extends OncePerRequestFilter {

    private static final String TOKEN = "CAMUNDA_CSRF_TOKEN";
    /** The same for each of these: which one it is would tell strangers whether there is such an account. */
    private static final String WRONG =
            "Sai tài khoản hoặc mật khẩu, hoặc tài khoản đang tạm khóa vì nhập sai nhiều lần;"
                    + " hãy đợi ít phút rồi thử lại, hoặc nhờ quản trị viên mở khóa.";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final IdentityService identities;

    ApiDoor(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> user = basicUser(request).or(() -> sessionUser(request));
        if (user.isEmpty()) {
            meetStranger(request, response, chain);
            return;
        }
        Caller caller = new Caller(user.get(), groupsOf(user.get()));
        if (!mayEnter(request, caller)) {
            refuse(response, HttpServletResponse.SC_FORBIDDEN, "Chỉ dành cho quản trị viên.");
            return;
        }
        identities.setAuthentication(caller.getName(), caller.groups());
        try {
            chain.doFilter(new CallerRequest(request, caller), response);
        } finally {
            identities.clearAuthentication();
        }
    }

    /** What happens to whoever is not logged in: sent away. */
    protected void meetStranger(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getHeader("X-Requested-With") == null) {
            // A page's own script must not make the browser ask for name and password.
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Kiem Diem\"");
        }
        refuse(
                response,
                HttpServletResponse.SC_UNAUTHORIZED,
                request.getHeader(HttpHeaders.AUTHORIZATION) == null ? "Hãy đăng nhập." : WRONG);
    }

    /** Whether the caller may be here at all: everybody, each controller asks further. */
    protected boolean mayEnter(HttpServletRequest request, Caller caller) {
        return true;
    }

    private Optional<String> basicUser(HttpServletRequest request) {
        return CallerName.sent(request)
                .filter(pair -> identities.checkPassword(pair[0], pair[1]))
                .map(pair -> pair[0]);
    }

    private static Optional<String> sessionUser(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || (!READING.contains(request.getMethod()) && !carriesToken(request, session))) {
            return Optional.empty();
        }
        return CallerName.ofSession(request);
    }

    private static boolean carriesToken(HttpServletRequest request, HttpSession session) {
        Object token = session.getAttribute(TOKEN);
        return token != null && token.equals(request.getHeader("X-XSRF-TOKEN"));
    }

    private List<String> groupsOf(String user) {
        return identities.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
    }

    private static void refuse(HttpServletResponse response, int status, String sentence) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write("{\"status\":" + status + ",\"detail\":\"" + sentence + "\"}");
    }

    /** Who it is, and in which groups. */
    protected record Caller(String getName, List<String> groups) implements Principal {}

    private static final class CallerRequest extends HttpServletRequestWrapper {

        private final Caller caller;

        CallerRequest(HttpServletRequest request, Caller caller) {
            super(request);
            this.caller = caller;
        }

        @Override
        public Principal getUserPrincipal() {
            return caller;
        }

        @Override
        public String getRemoteUser() {
            return caller.getName();
        }

        @Override
        public boolean isUserInRole(String group) {
            return caller.groups().contains(group);
        }
    }
}
