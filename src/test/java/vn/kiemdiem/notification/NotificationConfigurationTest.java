package vn.kiemdiem.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.after;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class NotificationConfigurationTest {

    private final MailDelivery delivery = mock(MailDelivery.class);
    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withUserConfiguration(NotificationConfiguration.class)
            .withBean(MailDelivery.class, () -> delivery);

    @Test
    void defaultsSuitALocalRun() {
        application.run(context -> assertThat(context.getBean(NotificationProperties.class))
                .isEqualTo(new NotificationProperties(
                        URI.create("http://localhost:8080"),
                        "kiem-diem@localhost.localdomain",
                        "Kiểm điểm, xếp loại",
                        true,
                        Duration.ofSeconds(5),
                        "0 30 6 * * ?")));
    }

    @Test
    void mailIsDeliveredAgainAfterEachInterval() {
        application
                .withPropertyValues("kiemdiem.notification.delivery-interval=20ms")
                .run(context -> verify(delivery, timeout(5000).atLeast(3)).deliverDue());
    }

    @Test
    void nodeThatIsSwitchedOffDeliversNothing() {
        application
                .withPropertyValues(
                        "kiemdiem.notification.delivery-interval=20ms", "kiemdiem.notification.delivery-enabled=false")
                .run(context -> verify(delivery, after(200).never()).deliverDue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=kiem-diem", "from=", "digest-cycle=06:30"})
    void applicationDoesNotStartWithAValueThatMakesNoSense(String setting) {
        application
                .withPropertyValues("kiemdiem.notification." + setting)
                .run(context -> assertThat(context).hasFailed());
    }
}
