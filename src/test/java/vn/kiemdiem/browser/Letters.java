package vn.kiemdiem.browser;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import vn.kiemdiem.notification.TestMailServer;

/** The mails that the product sends, as they arrive at a mail server. */
final class Letters {

    private static final int PATIENCE_SECONDS = 60;

    private final TestMailServer server;

    Letters(TestMailServer server) {
        this.server = server;
    }

    /** Waits for a mail to the account of the demo whose subject begins so. */
    Letter awaitLetter(String account, String subject) {
        return await("mail «" + subject + "» to " + account)
                .atMost(PATIENCE_SECONDS, SECONDS)
                .until(() -> find(account, subject), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<Letter> find(String account, String subject) {
        return server.mails().stream()
                .map(Letter::of)
                .filter(letter -> letter.to().endsWith("<" + account + "@tra-son.example>"))
                .filter(letter -> letter.subject().startsWith(subject))
                .findFirst();
    }

    /** What a person reads of a mail. */
    record Letter(String to, String subject, String text) {

        static Letter of(MimeMessage mail) {
            try {
                String to = Arrays.toString(mail.getRecipients(Message.RecipientType.TO));
                MimeMultipart parts = (MimeMultipart) mail.getContent();
                return new Letter(
                        to.substring(1, to.length() - 1),
                        mail.getSubject(),
                        Objects.toString(parts.getBodyPart(0).getContent()));
            } catch (IOException | MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        /** The path of the link to the product that stands below or behind these words. */
        String pathAfter(String words) {
            String link = text.substring(text.indexOf(RunningDemo.ADDRESS, text.indexOf(words)));
            return link.split("\\s", 2)[0].substring(RunningDemo.ADDRESS.length());
        }
    }
}
