/** Thời hạn: a plan's deadlines, from the plan's own words to the instant from which a duty is late. */
@NullMarked
package vn.kiemdiem.deadline;

import org.jspecify.annotations.NullMarked;
