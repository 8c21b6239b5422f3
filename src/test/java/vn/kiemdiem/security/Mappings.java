package vn.kiemdiem.security;

import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.ws.rs.core.Application;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletProperties;
import org.springframework.beans.BeanUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** What the running application answers, read from the application itself. */
final class Mappings {

    /** Where the web apps reach the engine, by its name. */
    static final String WEB_APP_ENGINE = "/camunda/api/engine/engine/{name}";

    static final String ENGINE_REST = "/engine-rest";

    private final ApplicationContext context;
    private final ServletContext servlets;

    Mappings(ApplicationContext context, ServletContext servlets) {
        this.context = context;
        this.servlets = servlets;
    }

    /** Every call of Spring's controllers, of Actuator and of each JAX-RS application. */
    Set<Endpoint> endpoints() {
        Set<Endpoint> found = new HashSet<>();
        context.getBeansOfType(HandlerMapping.class).values().forEach(mapping -> found.addAll(calls(mapping)));
        servlets.getServletRegistrations().values().forEach(servlet -> found.addAll(calls(servlet)));
        return found;
    }

    /** Servlets and filters with the addresses they stand at, and the handlers of static files. */
    Set<String> registrations() {
        Set<String> found = new TreeSet<>();
        servlets.getServletRegistrations()
                .values()
                .forEach(servlet -> servlet.getMappings().forEach(path -> found.add("servlet " + path)));
        servlets.getFilterRegistrations().values().forEach(filter -> found.addAll(addresses(filter)));
        context.getBeansOfType(AbstractUrlHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMap().keySet().forEach(path -> found.add("files " + path)));
        return found;
    }

    private static Set<String> addresses(FilterRegistration filter) {
        Set<String> found = new TreeSet<>();
        String name = ClassUtils.getShortName(filter.getClassName());
        filter.getUrlPatternMappings().forEach(path -> found.add("filter " + path + " " + name));
        return found;
    }

    private Collection<Endpoint> calls(HandlerMapping mapping) {
        Set<Endpoint> found = new HashSet<>();
        if (mapping instanceof RequestMappingInfoHandlerMapping controllers) {
            controllers
                    .getHandlerMethods()
                    .keySet()
                    .forEach(info -> info.getPatternValues()
                            .forEach(path -> verbs(info).forEach(verb -> found.add(new Endpoint("", verb, path)))));
        }
        return found;
    }

    private static Stream<String> verbs(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty() ? Stream.of("GET", "POST") : methods.stream().map(Enum::name);
    }

    private Collection<Endpoint> calls(ServletRegistration servlet) {
        String name = servlet.getInitParameter(ServletProperties.JAXRS_APPLICATION_CLASS);
        Map<String, ResourceConfig> configured = new TreeMap<>(context.getBeansOfType(ResourceConfig.class));
        Set<Endpoint> found = new HashSet<>();
        for (String path : servlet.getMappings()) {
            String door = path.replaceAll("/\\*$", "");
            if (name != null) {
                Application application =
                        (Application) BeanUtils.instantiateClass(ClassUtils.resolveClassName(name, null));
                found.addAll(JaxrsCalls.of(door, application.getClasses()));
            } else if (door.equals(ENGINE_REST)) {
                configured.values().forEach(config -> found.addAll(JaxrsCalls.of(door, config.getClasses())));
            }
        }
        return found;
    }
}
