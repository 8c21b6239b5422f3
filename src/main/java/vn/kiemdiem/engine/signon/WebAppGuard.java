package vn.kiemdiem.engine.signon;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Sends who is not signed on from a page of the web apps to the provider, and answers 401 to their calls. */
class WebAppGuard {

    private static final String START = OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI;

    private final String applicationPath;
    private final String registration;
    private final ClientRegistrationRepository clients;

    WebAppGuard(String applicationPath, String registration, ClientRegistrationRepository clients) {
        this.applicationPath = applicationPath;
        this.registration = registration;
        this.clients = clients;
    }

    void guard(HttpSecurity http, OidcAccounts accounts) throws Exception {
        http.authorizeHttpRequests(requests -> requests
                        // Whoever signs on at the provider does so there only.
                        .requestMatchers(path(applicationPath + "/api/admin/auth/user/*/login/*"))
                        .denyAll()
                        .anyRequest()
                        .access(accounts::stillKnown))
                .oauth2Login(login -> atTheProvider(login, accounts))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(this::sendToTheProvider))
                .requestCache(pages -> pages.requestCache(pagesOnly()))
                // A session from before the sign-on, known to somebody else perhaps, ends with all that is in it.
                .sessionManagement(sessions -> sessions.sessionFixation(fixation -> fixation.newSession()))
                // The web apps have their own token against forged requests and their own headers.
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable);
    }

    private void atTheProvider(OAuth2LoginConfigurer<HttpSecurity> login, OidcAccounts accounts) {
        login.loginPage(START + "/" + registration)
                .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(withProofKey()))
                .authorizedClientRepository(new HttpSessionOAuth2AuthorizedClientRepository())
                .userInfoEndpoint(endpoint -> endpoint.oidcUserService(accounts))
                .failureHandler(new RefusedSignOn());
    }

    /** With PKCE, secret or not. */
    private OAuth2AuthorizationRequestResolver withProofKey() {
        DefaultOAuth2AuthorizationRequestResolver requests =
                new DefaultOAuth2AuthorizationRequestResolver(clients, START);
        requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        return requests;
    }

    private void sendToTheProvider(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException missing)
            throws IOException {
        if (isPage(request)) {
            LeavingPage.write(response, request.getContextPath() + START + "/" + registration);
        } else {
            response.setHeader(SignOffFilter.NEXT, SignOffFilter.AGAIN);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    private HttpSessionRequestCache pagesOnly() {
        HttpSessionRequestCache pages = new HttpSessionRequestCache();
        pages.setRequestMatcher(this::isPage);
        pages.setMatchingRequestParameterName(null);
        return pages;
    }

    private boolean isPage(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return "GET".equals(request.getMethod())
                && path(applicationPath + "/app/**").matches(request)
                && accepted != null
                && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }

    private static PathPatternRequestMatcher path(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }
}
