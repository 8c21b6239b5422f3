/** Tests of the timeline. */
@NullMarked
package vn.kiemdiem.plan.timeline;

import org.jspecify.annotations.NullMarked;
