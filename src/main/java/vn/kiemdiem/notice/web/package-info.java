/** A plan's attendees over HTTP. */
@NullMarked
package vn.kiemdiem.notice.web;

import org.jspecify.annotations.NullMarked;
