package vn.kiemdiem.notification;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.NoSuchProviderException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import vn.kiemdiem.notification.NotDelivered.Reach;

/** The SMTP server of {@code spring.mail}. */
@Component
class MailServer {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final List<String> TIMEOUTS = List.of("connectiontimeout", "timeout", "writetimeout");

    private final JavaMailSenderImpl settings;
    private final MimeComposer composer;
    private final Session briefSession;

    MailServer(JavaMailSenderImpl settings, NotificationProperties properties) {
        this.settings = settings;
        this.composer = new MimeComposer(settings.getSession(), properties);
        this.briefSession = brief();
    }

    MailConnection connect() throws NotDelivered {
        return connect(settings.getSession());
    }

    /** Greets the server and says goodbye, within seconds whatever the time-outs of delivery are. */
    void greet() throws NotDelivered {
        connect(briefSession).close();
    }

    private MailConnection connect(Session session) throws NotDelivered {
        Transport transport = transport(session);
        try {
            transport.connect(settings.getHost(), settings.getPort(), settings.getUsername(), settings.getPassword());
            return new MailConnection(transport, composer);
        } catch (AuthenticationFailedException e) {
            throw new NotDelivered(Reach.SERVER, "máy chủ thư %s không nhận tài khoản gửi".formatted(name()), e);
        } catch (MessagingException e) {
            throw new NotDelivered(Reach.SERVER, "không kết nối được máy chủ thư %s".formatted(name()), e);
        }
    }

    private Session brief() {
        Properties properties = new Properties();
        properties.putAll(settings.getJavaMailProperties());
        TIMEOUTS.forEach(timeout -> properties.setProperty(
                "mail." + protocol() + "." + timeout, Long.toString(PATIENCE.toMillis())));
        return Session.getInstance(properties);
    }

    private Transport transport(Session session) {
        try {
            return session.getTransport(protocol());
        } catch (NoSuchProviderException e) {
            throw new IllegalStateException("Không có giao thức gửi thư «" + protocol() + "»", e);
        }
    }

    private String protocol() {
        return Optional.ofNullable(settings.getProtocol()).orElse(JavaMailSenderImpl.DEFAULT_PROTOCOL);
    }

    private String name() {
        return settings.getHost() + ":" + settings.getPort();
    }
}
