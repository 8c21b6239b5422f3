/** Where administrators get the audit trail. */
@NullMarked
package vn.kiemdiem.audit.web;

import org.jspecify.annotations.NullMarked;
