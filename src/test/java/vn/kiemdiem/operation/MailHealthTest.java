package vn.kiemdiem.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import vn.kiemdiem.notification.MailWatch;

class MailHealthTest {

    private final MailWatch mails = mock(MailWatch.class);
    private final ApplicationContextRunner node = new ApplicationContextRunner()
            .withUserConfiguration(MailHealth.class)
            .withBean(MailWatch.class, () -> mails);

    @Test
    void serverThatTakesNothingIsToldWithTheReasonUntilItAnswers() {
        when(mails.serverFault()).thenReturn(Optional.of("không kết nối được máy chủ thư")).thenReturn(Optional.empty());

        node.run(context -> {
            HealthIndicator health = context.getBean("mailHealthIndicator", HealthIndicator.class);
            assertThat(health.health())
                    .isEqualTo(Health.down()
                            .withDetail("reason", "không kết nối được máy chủ thư")
                            .build());
            assertThat(health.health()).isEqualTo(Health.up().build());
        });
    }

    @Test
    void nodeThatSendsNoMailAsksNoServer() {
        node.withPropertyValues("kiemdiem.notification.delivery-enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(MailHealth.class));
    }
}
