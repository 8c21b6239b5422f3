/** Mail: what has to be told is posted to the outbox with the caller's transaction and delivered afterwards. */
@NullMarked
package vn.kiemdiem.notification;

import org.jspecify.annotations.NullMarked;
