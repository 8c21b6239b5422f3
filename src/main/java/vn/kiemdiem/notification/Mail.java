package vn.kiemdiem.notification;

import org.jspecify.annotations.Nullable;

/**
 * What a mail says.
 *
 * @param subject one line
 * @param text for clients that show no HTML
 * @param html the same, as a whole page
 * @param calendar what a calendar may take from it; null in most mails
 */
public record Mail(
        String subject, String text, String html, @Nullable CalendarFile calendar) {

    public Mail {
        subject = SingleLine.of(subject);
    }

    /** A mail without anything for calendars. */
    public Mail(String subject, String text, String html) {
        this(subject, text, html, null);
    }

    /** The same mail with something for calendars. */
    public Mail with(CalendarFile calendar) {
        return new Mail(subject, text, html, calendar);
    }
}
