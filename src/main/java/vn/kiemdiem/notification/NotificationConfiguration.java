package vn.kiemdiem.notification;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(NotificationProperties.class)
class NotificationConfiguration {

    @Bean
    @ConditionalOnBooleanProperty(name = "kiemdiem.notification.delivery-enabled", matchIfMissing = true)
    SchedulingConfigurer deliverySchedule(MailDelivery delivery, NotificationProperties properties) {
        return tasks -> tasks.addFixedDelayTask(delivery::deliverDue, properties.deliveryInterval());
    }
}
