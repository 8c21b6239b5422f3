package vn.kiemdiem.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A real SMTP server that can die and live again on the same port; what it received before is lost with it. */
public final class TestMailServer implements AutoCloseable {

    private final int port;
    private GreenMail server;

    private TestMailServer(GreenMail server) {
        this.server = server;
        this.port = server.getSmtp().getPort();
    }

    public static TestMailServer start() {
        return new TestMailServer(startOn(0));
    }

    public int port() {
        return port;
    }

    public void die() {
        server.stop();
    }

    public void live() {
        if (!server.isRunning()) {
            server = startOn(port);
        }
    }

    @Override
    public void close() {
        server.stop();
    }

    /** In the order of their arrival. */
    public List<MimeMessage> mails() {
        return List.of(server.getReceivedMessages());
    }

    public MimeMessage onlyMail() {
        List<MimeMessage> mails = mails();
        if (mails.size() != 1) {
            throw new AssertionError("Expected one mail, but there are " + mails.size());
        }
        return mails.get(0);
    }

    List<String> messageIds() {
        return mails().stream().map(TestMailServer::messageId).toList();
    }

    public JavaMailSenderImpl client() {
        return client(port);
    }

    static JavaMailSenderImpl client(int port) {
        Properties settings = new Properties();
        Stream.of("connectiontimeout", "timeout", "writetimeout")
                .forEach(timeout -> settings.setProperty("mail.smtp." + timeout, "1500"));
        JavaMailSenderImpl client = new JavaMailSenderImpl();
        client.setJavaMailProperties(settings);
        client.setHost("127.0.0.1");
        client.setPort(port);
        return client;
    }

    private static GreenMail startOn(int port) {
        ServerSetup setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(Duration.ofSeconds(20).toMillis());
        GreenMail server = new GreenMail(setup);
        server.start();
        return server;
    }

    private static String messageId(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
