package vn.kiemdiem.notification.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
        public Map<String, Recipient> accounts(Set<String> userIds) {
            return userIds.stream()
                    .collect(Collectors.toMap(user -> user, user -> new Recipient(user, user + "@example.org")));
        }

        @Override
        public Map<String, List<Recipient>> staffOf(Set<String> unitIds) {
            return unitIds.stream()
                    .collect(Collectors.toMap(
                            unit -> unit,
                            unit -> List.of(new Recipient("Văn thư " + unit, "van-thu@" + unit + ".example.org"))));
        }
    }
}
