/** Mail, tested against real servers: PostgreSQL and SMTP. */
@NullMarked
package vn.kiemdiem.notification;

import org.jspecify.annotations.NullMarked;
