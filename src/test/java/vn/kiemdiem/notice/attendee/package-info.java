/** Attendees as administrators hand them in. */
@NullMarked
package vn.kiemdiem.notice.attendee;

import org.jspecify.annotations.NullMarked;
