/** Chuyển kế hoạch sang năm mới: next year's draft of a plan's file, by few edits in its text. */
@NullMarked
package vn.kiemdiem.plan.rollover;

import org.jspecify.annotations.NullMarked;
