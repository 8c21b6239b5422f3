/** So sánh kế hoạch: what of a plan's file differs from its version before, or from last year's plan. */
@NullMarked
package vn.kiemdiem.plan.compare;

import org.jspecify.annotations.NullMarked;
