package vn.kiemdiem.notification;

/**
 * An iCalendar file (RFC 5545) that goes with a mail.
 *
 * @param name as {@code giay-moi.ics}
 * @param method the file's own METHOD, which mail clients want to read outside it, too (RFC 6047)
 */
public record CalendarFile(String name, String method, String content) {}
