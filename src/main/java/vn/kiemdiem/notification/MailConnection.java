package vn.kiemdiem.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.kiemdiem.notification.NotDelivered.Reach;

/** An open connection to the mail server, over which one mail goes after the other. */
final class MailConnection implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MailConnection.class);

    private final Transport transport;
    private final MimeComposer composer;

    MailConnection(Transport transport, MimeComposer composer) {
        this.transport = transport;
        this.composer = composer;
    }

    /** Returns when the server has taken the responsibility for the mail. */
    void send(QueuedMessage message) throws NotDelivered {
        try {
            MimeMessage mime = composer.compose(message);
            transport.sendMessage(mime, mime.getAllRecipients());
        } catch (AddressException e) {
            throw new NotDelivered(Reach.REFUSED, "địa chỉ thư không đúng dạng", e);
        } catch (MessagingException e) {
            throw SmtpFailure.of(e);
        } catch (RuntimeException e) {
            // The client throws these, too; the message would be first in line again and hold up all others.
            throw new NotDelivered(Reach.MESSAGE, "không soạn hoặc gửi được thư: " + e, e);
        }
    }

    /** Asks the server; false after it has closed the connection. */
    boolean isOpen() {
        return transport.isConnected();
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debug("Máy chủ thư không chào khi ngắt kết nối", e);
        }
    }
}
