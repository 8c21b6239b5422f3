package vn.kiemdiem.operation;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OperationProperties.class)
class OperationConfiguration {

    @Bean
    SmartInitializingSingleton exportedFigures(
            Figures figures, OperationProperties properties, ObjectProvider<PrometheusRegistry> registry) {
        return () -> registry.ifAvailable(found -> found.register(new FigureCollector(figures::count, properties)));
    }
}
