package vn.kiemdiem.engine.signon;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Says on a page why a sign-on at the provider lets nobody in. */
class RefusedSignOn implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(RefusedSignOn.class);

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        SignOnPage page = new SignOnPage(request.getLocale());
        if (refusal instanceof AccountUnknown unknown) {
            page.write(response, HttpServletResponse.SC_FORBIDDEN, "unknown", unknown.account());
            return;
        }
        LOG.warn("Đăng nhập qua nhà cung cấp danh tính bị từ chối: {}", refusal.getMessage());
        page.write(response, HttpServletResponse.SC_UNAUTHORIZED, "refused");
    }
}
