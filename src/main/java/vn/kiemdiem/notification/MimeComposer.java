package vn.kiemdiem.notification;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** Writes a message of the outbox as a MIME mail whose two parts, text and HTML, say the same. */
final class MimeComposer {

    private static final String CHARSET = StandardCharsets.UTF_8.name();

    private final Session session;
    private final InternetAddress from;

    MimeComposer(Session session, NotificationProperties properties) {
        this.session = session;
        try {
            this.from = address(new Recipient(properties.fromName(), properties.from()));
        } catch (MessagingException e) {
            throw new IllegalStateException("Địa chỉ gửi thư không đúng dạng: " + properties.from(), e);
        }
    }

    MimeMessage compose(QueuedMessage message) throws MessagingException {
        MimeMessage mime = new MessageWithId(session, message.messageId());
        mime.setFrom(from);
        mime.setRecipient(RecipientType.TO, address(message.recipient()));
        mime.setSubject(message.mail().subject(), CHARSET);
        mime.setSentDate(Date.from(message.postedAt()));
        // RFC 3834: no out-of-office answers, please.
        mime.setHeader("Auto-Submitted", "auto-generated");
        mime.setContent(new MimeMultipart(
                "alternative",
                part(message.mail().text(), "plain"),
                part(message.mail().html(), "html")));
        mime.saveChanges();
        return mime;
    }

    private static MimeBodyPart part(String content, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(content, CHARSET, subtype);
        return part;
    }

    private static InternetAddress address(Recipient recipient) throws MessagingException {
        InternetAddress address = new InternetAddress(recipient.address(), true);
        try {
            address.setPersonal(recipient.name(), CHARSET);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        return address;
    }

    private static final class MessageWithId extends MimeMessage {

        private final String messageId;

        MessageWithId(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + messageId + ">");
        }
    }
}
