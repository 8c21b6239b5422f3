package vn.kiemdiem.notification;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.NoSuchProviderException;
import jakarta.mail.Transport;
import java.util.Optional;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import vn.kiemdiem.notification.NotDelivered.Reach;

/** The SMTP server of {@code spring.mail}. */
@Component
class MailServer {

    private final JavaMailSenderImpl settings;
    private final MimeComposer composer;

    MailServer(JavaMailSenderImpl settings, NotificationProperties properties) {
        this.settings = settings;
        this.composer = new MimeComposer(settings.getSession(), properties);
    }

    MailConnection connect() throws NotDelivered {
        Transport transport = transport();
        try {
            transport.connect(settings.getHost(), settings.getPort(), settings.getUsername(), settings.getPassword());
            return new MailConnection(transport, composer);
        } catch (AuthenticationFailedException e) {
            throw new NotDelivered(Reach.SERVER, "máy chủ thư %s không nhận tài khoản gửi".formatted(name()), e);
        } catch (MessagingException e) {
            throw new NotDelivered(Reach.SERVER, "không kết nối được máy chủ thư %s".formatted(name()), e);
        }
    }

    private Transport transport() {
        String protocol = Optional.ofNullable(settings.getProtocol()).orElse(JavaMailSenderImpl.DEFAULT_PROTOCOL);
        try {
            return settings.getSession().getTransport(protocol);
        } catch (NoSuchProviderException e) {
            throw new IllegalStateException("Không có giao thức gửi thư «" + protocol + "»", e);
        }
    }

    private String name() {
        return settings.getHost() + ":" + settings.getPort();
    }
}
