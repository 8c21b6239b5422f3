/** Drafts of forms, kept on the server. */
@NullMarked
package vn.kiemdiem.duty.web;

import org.jspecify.annotations.NullMarked;
