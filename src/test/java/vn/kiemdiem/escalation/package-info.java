/** Escalation on the running plan. */
@NullMarked
package vn.kiemdiem.escalation;

import org.jspecify.annotations.NullMarked;
