package vn.kiemdiem.engine.web;

import jakarta.servlet.Filter;
import java.util.function.Predicate;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Nobody reaches {@code /engine-rest}, {@code /api} or {@code /actuator} without logging in, but for two probes. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DoorConfiguration.DoorProperties.class)
class DoorConfiguration {

    /**
     * Whom the doors know.
     *
     * @param scrapeAccount the account of the monitoring, which needs no group; none where it is not given
     */
    @ConfigurationProperties("kiemdiem.operation")
    record DoorProperties(@Nullable String scrapeAccount) {}

    private static final String BASIC =
            "org.camunda.bpm.engine.rest.security.auth.impl.HttpBasicAuthenticationProvider";
    private static final int FIRST = Ordered.HIGHEST_PRECEDENCE + 100;

    /** Camunda Modeler's deploy button and integrations: name and password with every request. */
    @Bean
    FilterRegistrationBean<ProcessEngineAuthenticationFilter> engineRestDoor() {
        FilterRegistrationBean<ProcessEngineAuthenticationFilter> door =
                registration(new EngineRestDoor(), "/engine-rest/*");
        door.addInitParameter("authentication-provider", BASIC);
        door.setAsyncSupported(true);
        return door;
    }

    @Bean
    FilterRegistrationBean<ApiDoor> apiDoor(IdentityService identities) {
        return registration(new ApiDoor(identities), "/api/*");
    }

    @Bean
    FilterRegistrationBean<ActuatorDoor> actuatorDoor(IdentityService identities, DoorProperties properties) {
        return registration(new ActuatorDoor(identities, properties.scrapeAccount()), "/actuator", "/actuator/*");
    }

    @Bean
    FilterRegistrationBean<RefusalFilter> refusals(TaskService tasks) {
        FilterRegistrationBean<RefusalFilter> filter =
                registration(new RefusalFilter(isOpen(tasks)), "/camunda/api/engine/*", "/engine-rest/*");
        filter.setOrder(FIRST - 1);
        return filter;
    }

    /** Inside the doors of name and password, so that strangers and wrong passwords are told just that. */
    @Bean
    FilterRegistrationBean<ClosedCallsFilter> closedCalls() {
        FilterRegistrationBean<ClosedCallsFilter> filter =
                registration(new ClosedCallsFilter(), "/camunda/api/engine/*", "/engine-rest/*");
        filter.setOrder(FIRST + 1);
        return filter;
    }

    /** Before anything else looks at the request. */
    @Bean
    FilterRegistrationBean<SmallUploadsFilter> smallUploads() {
        FilterRegistrationBean<SmallUploadsFilter> filter =
                registration(new SmallUploadsFilter(), "/camunda/api/engine/*", "/engine-rest/*", "/api/plans/*");
        filter.setOrder(FIRST - 2);
        return filter;
    }

    /** Around everything that may ask the database. */
    @Bean
    FilterRegistrationBean<UnavailableDatabaseFilter> unavailableDatabase() {
        FilterRegistrationBean<UnavailableDatabaseFilter> filter =
                registration(new UnavailableDatabaseFilter(), "/engine-rest/*", "/api/*", "/camunda/*");
        filter.setAsyncSupported(true);
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return filter;
    }

    private static Predicate<String> isOpen(TaskService tasks) {
        return id -> tasks.createTaskQuery().taskId(id).count() > 0;
    }

    private static <F extends Filter> FilterRegistrationBean<F> registration(F filter, String... paths) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(paths);
        registration.setOrder(FIRST);
        return registration;
    }
}
