package vn.kiemdiem.notification;

/**
 * What a mail says.
 *
 * @param subject one line
 * @param text for clients that show no HTML
 * @param html the same, as a whole page
 */
public record Mail(String subject, String text, String html) {

    public Mail {
        subject = SingleLine.of(subject);
    }
}
