package vn.kiemdiem.notification;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.PlatformTransactionManager;
import vn.kiemdiem.database.TestDatabase;

/** Outbox and delivery on an empty real database, without the application around them. */
final class MailFixture {

    static final NotificationProperties PROPERTIES = new NotificationProperties(
            URI.create("https://kiemdiem.example.org/"),
            "kiem-diem@example.org",
            "Kiểm điểm, xếp loại",
            true,
            Duration.ofSeconds(5),
            "0 30 6 * * ?");

    final JdbcClient jdbc;
    final Messages messages;
    final Outbox outbox;
    final MailDelivery delivery;
    final Notices notices;
    final PlatformTransactionManager transactions;
    final List<String> incidents = new ArrayList<>();

    private MailFixture(DataSource database, int smtpPort, Clock clock) {
        jdbc = JdbcClient.create(database);
        transactions = new DataSourceTransactionManager(database);
        messages = new Messages(new NamedParameterJdbcTemplate(database));
        outbox = new Outbox(messages, PROPERTIES, clock);
        notices = new Notices(new MailTemplates(), outbox, PROPERTIES, clock);
        FailureReports reports = new FailureReports(messages, new Incidents(), transactions, clock);
        delivery = new MailDelivery(
                messages, new MailServer(TestMailServer.client(smtpPort), PROPERTIES), reports, transactions, clock);
    }

    static MailFixture onEmptyDatabase(int smtpPort, Clock clock) {
        return onDatabase(newDatabase(), smtpPort, clock);
    }

    /** An empty outbox; returns the JDBC address of its database. */
    static String newDatabase() {
        String url = TestDatabase.newDatabase();
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/V3__notification.sql"),
                        new ClassPathResource("db/migration/V12__calendar_file.sql"))
                .execute(new DriverManagerDataSource(url));
        return url;
    }

    static MailFixture onDatabase(String url, int smtpPort, Clock clock) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(4);
        pool.setMinimumIdle(0);
        return new MailFixture(new HikariDataSource(pool), smtpPort, clock);
    }

    static OutgoingMessage aMessage(String key) {
        return aMessageTo(key, "chi-bo@example.org");
    }

    static OutgoingMessage aMessageTo(String key, String address) {
        Mail mail = new Mail("Nhắc việc " + key, "Nội dung " + key, "<p>Nội dung " + key + "</p>");
        return new OutgoingMessage(key, new Recipient("Chi bộ", address), mail, "instance-1");
    }

    long countWhere(String condition) {
        return jdbc.sql("select count(*) from message where " + condition)
                .query(Long.class)
                .single();
    }

    private final class Incidents implements DeliveryFailures {

        @Override
        public Optional<String> open(String processInstanceId, String messageKey, String sentence) {
            if (!incidents.contains(sentence)) {
                incidents.add(sentence);
            }
            return Optional.of("incident-" + messageKey);
        }

        @Override
        public void resolve(String incidentId) {
            incidents.add("resolved " + incidentId);
        }
    }
}
