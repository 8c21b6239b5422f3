/** Escalation (báo cáo cấp trên vì quá hạn): not in the plans, the product's own answer to a missed deadline. */
@NullMarked
package vn.kiemdiem.escalation;

import org.jspecify.annotations.NullMarked;
