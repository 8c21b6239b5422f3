package vn.kiemdiem.notification;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** Writes a message of the outbox as a MIME mail whose parts, text and HTML, say the same; an invitation is a part for calendars, too. */
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
        mime.setContent(content(message.mail()));
        mime.saveChanges();
        return mime;
    }

    private static MimeMultipart content(Mail mail) throws MessagingException {
        MimeMultipart said = new MimeMultipart("alternative", part(mail.text(), "plain"), part(mail.html(), "html"));
        CalendarFile calendar = mail.calendar();
        if (calendar == null) {
            return said;
        }
        said.addBodyPart(calendarPart(calendar));
        MimeBodyPart body = new MimeBodyPart();
        body.setContent(said);
        return new MimeMultipart("mixed", body, attachment(calendar));
    }

    /** By this part clients show an invitation with its buttons (RFC 6047). */
    private static MimeBodyPart calendarPart(CalendarFile calendar) throws MessagingException {
        MimeBodyPart part = part(calendar.content(), "calendar");
        part.setHeader("Content-Type", "text/calendar; charset=" + CHARSET + "; method=" + calendar.method());
        return part;
    }

    /** And this one is for clients that do not, and for whoever keeps the file. */
    private static MimeBodyPart attachment(CalendarFile calendar) throws MessagingException {
        MimeBodyPart part = part(calendar.content(), "calendar");
        part.setHeader("Content-Type", "application/ics; name=\"" + calendar.name() + "\"");
        part.setFileName(calendar.name());
        part.setDisposition(Part.ATTACHMENT);
        return part;
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
