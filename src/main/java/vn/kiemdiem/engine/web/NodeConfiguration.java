package vn.kiemdiem.engine.web;

import jakarta.validation.constraints.Pattern;
import org.apache.catalina.Engine;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.validation.annotation.Validated;

/** Which of several nodes this one is. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NodeConfiguration.NodeProperties.class)
class NodeConfiguration {

    /**
     * Which of several nodes this one is.
     *
     * @param node its name, with which the cookies of its sessions end; needed only where there are several
     */
    @Validated
    @ConfigurationProperties("kiemdiem")
    record NodeProperties(
            @Pattern(regexp = "[a-z0-9-]{1,20}") @Nullable String node) {}

    /** The proxy reads in the cookie which node knows the session. */
    @Bean
    @ConditionalOnProperty("kiemdiem.node")
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> sessionsOfThisNode(NodeProperties properties) {
        return factory -> factory.addContextCustomizers(
                context -> ((Engine) context.getParent().getParent()).setJvmRoute(properties.node()));
    }
}
