/** Tests of the comparison of plans. */
@NullMarked
package vn.kiemdiem.plan.compare;

import org.jspecify.annotations.NullMarked;
