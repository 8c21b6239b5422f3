package vn.kiemdiem.notification.process;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.kiemdiem.notification.AddressBook;
import vn.kiemdiem.notification.MovableClock;
import vn.kiemdiem.notification.Recipient;
import vn.kiemdiem.notification.TestMailServer;

/** The whole application's mail in the hands of a test: clock, mail server and addresses. */
@TestConfiguration(proxyBeanMethods = false)
class MailTestBeans {

    @Bean
    @Primary
    MovableClock movableClock() {
        return MovableClock.at("2023-11-09T06:30");
    }

    @Bean
    TestMailServer testMailServer() {
        return TestMailServer.start();
    }

    @Bean
    @Primary
    JavaMailSenderImpl testMailClient(TestMailServer server) {
        return server.client();
    }

    @Bean
    @Primary
    AddressBook testAddressBook() {
        return new OneUnit();
    }

    private static final class OneUnit implements AddressBook {

        @Override
        public Optional<Recipient> account(String userId) {
            return Optional.of(new Recipient(userId, userId + "@example.org"));
        }

        @Override
        public List<Recipient> staffOf(String unitId) {
            return List.of(new Recipient("Văn thư " + unitId, "van-thu@" + unitId + ".example.org"));
        }
    }
}
