package vn.kiemdiem.engine.web;

import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts the filters of the web apps in front of Camunda's own. */
@Configuration(proxyBeanMethods = false)
class WebAppFilters {

    private final String applicationPath;

    WebAppFilters(CamundaBpmProperties properties) {
        applicationPath = properties.getWebapp().getApplicationPath();
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
