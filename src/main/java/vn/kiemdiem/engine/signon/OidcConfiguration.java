package vn.kiemdiem.engine.signon;

import java.util.Objects;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.AbstractSecurityWebApplicationInitializer;
import vn.kiemdiem.engine.StartupRefused;
import vn.kiemdiem.engine.signon.SignOnProperties.Oidc;

/**
 * Lets users of the web apps sign on at an OpenID Connect provider: Spring Security guards the web apps, and the web
 * apps take whom it has let in. {@code /engine-rest} and {@code /api} are not touched.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(SignOnProperties.OIDC)
@EnableConfigurationProperties(SignOnProperties.class)
@EnableWebSecurity
class OidcConfiguration {

    /** After the product's own filters of the web apps, before Camunda's. */
    private static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 50;

    private final Oidc oidc;
    private final String applicationPath;

    OidcConfiguration(SignOnProperties properties, CamundaBpmProperties camunda) {
        oidc = Objects.requireNonNull(properties.oidc());
        applicationPath = camunda.getWebapp().getApplicationPath();
    }

    @Bean
    WebAppGuard webAppGuard(ObjectProvider<ClientRegistrationRepository> clients) {
        ClientRegistrationRepository known = clients.getIfAvailable(() -> registration -> null);
        ClientRegistration provider = known.findByRegistrationId(oidc.registration());
        if (provider == null || !provider.getScopes().contains(OidcScopes.OPENID)) {
            throw new StartupRefused(SignOnProperties.OIDC + ": chưa khai spring.security.oauth2.client.registration."
                    + oidc.registration() + " với scope có «openid».");
        }
        return new WebAppGuard(applicationPath, provider.getRegistrationId(), known);
    }

    @Bean
    SecurityFilterChain signOnChain(HttpSecurity http, WebAppGuard guard, OidcAccounts accounts) throws Exception {
        guard.guard(http, accounts);
        return http.build();
    }

    @Bean
    OidcAccounts oidcAccounts(IdentityService identities) {
        return new OidcAccounts(identities, oidc.claim());
    }

    @Bean
    DelegatingFilterProxyRegistrationBean webAppGuardFilter() {
        DelegatingFilterProxyRegistrationBean filter = new DelegatingFilterProxyRegistrationBean(
                AbstractSecurityWebApplicationInitializer.DEFAULT_FILTER_NAME);
        filter.addUrlPatterns(
                applicationPath + "/app/*", applicationPath + "/api/*", "/oauth2/authorization/*", "/login/oauth2/*");
        filter.setOrder(ORDER);
        return filter;
    }

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> signedOnUserFilter() {
        FilterRegistrationBean<ContainerBasedAuthenticationFilter> filter =
                new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        filter.addInitParameter(
                ProcessEngineAuthenticationFilter.AUTHENTICATION_PROVIDER_PARAM, SignedOnUser.class.getName());
        filter.addUrlPatterns(applicationPath + "/app/*", applicationPath + "/api/*");
        filter.setOrder(ORDER + 1);
        return filter;
    }

    @Bean
    FilterRegistrationBean<SignOffFilter> signOffFilter(ClientRegistrationRepository clients) {
        OidcClientInitiatedLogoutSuccessHandler provider = new OidcClientInitiatedLogoutSuccessHandler(clients);
        provider.setPostLogoutRedirectUri("{baseUrl}" + SignedOffPage.PATH);
        provider.setDefaultTargetUrl(SignedOffPage.PATH);
        FilterRegistrationBean<SignOffFilter> filter = new FilterRegistrationBean<>(new SignOffFilter(provider));
        filter.addUrlPatterns(applicationPath + "/api/admin/auth/user/*");
        filter.setOrder(ORDER + 1);
        return filter;
    }

    @Bean
    SignedOffPage signedOffPage() {
        return new SignedOffPage();
    }
}
