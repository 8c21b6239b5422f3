package vn.kiemdiem.audit;

import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.IntervalTask;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(AuditProperties.class)
class AuditConfiguration {

    private static final Duration DAILY = Duration.ofDays(1);

    /** On every node: what one has cleared away the next no longer finds. */
    @Bean
    SchedulingConfigurer retentionSchedule(AuditRetention retention) {
        return tasks -> tasks.addFixedDelayTask(new IntervalTask(retention::clear, DAILY, Duration.ofHours(1)));
    }
}
