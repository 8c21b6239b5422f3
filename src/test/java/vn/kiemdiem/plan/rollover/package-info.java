/** How a plan's file becomes another year's draft. */
@NullMarked
package vn.kiemdiem.plan.rollover;

import org.jspecify.annotations.NullMarked;
