package vn.kiemdiem.engine.web;

import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts the filters of the web apps in front of Camunda's own. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebAppFilters.Https.class)
class WebAppFilters {

    /**
     * How users reach the product.
     *
     * @param https whether by HTTPS: cookies are Secure then, and browsers stay with it
     */
    @ConfigurationProperties("kiemdiem")
    record Https(@DefaultValue("false") boolean https) {}

    private final String applicationPath;

    WebAppFilters(CamundaBpmProperties properties) {
        applicationPath = properties.getWebapp().getApplicationPath();
    }

    /** Before everything, so that refusals and errors have them, too. */
    @Bean
    FilterRegistrationBean<CautiousHeadersFilter> cautiousHeaders(Https https) {
        FilterRegistrationBean<CautiousHeadersFilter> registration =
                first(new CautiousHeadersFilter(applicationPath, https.https()), "/*");
        registration.setAsyncSupported(true);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    FilterRegistrationBean<SetupDoorFilter> setupDoorFilter() {
        return first(new SetupDoorFilter(applicationPath), applicationPath + "/*");
    }

    @Bean
    FilterRegistrationBean<NoncePerRequestFilter> noncePerRequestFilter() {
        return first(new NoncePerRequestFilter(), applicationPath + "/app/*");
    }

    @Bean
    FilterRegistrationBean<FreshFilesFilter> freshFilesFilter() {
        return first(new FreshFilesFilter(), applicationPath + "/app/*");
    }

    private static <F extends OncePerRequestFilter> FilterRegistrationBean<F> first(F filter, String path) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(path);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registration;
    }
}
