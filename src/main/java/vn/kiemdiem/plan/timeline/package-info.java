/** Trục thời gian của kế hoạch: a plan's deadlines as a picture shows them, bodies down and days across. */
@NullMarked
package vn.kiemdiem.plan.timeline;

import org.jspecify.annotations.NullMarked;
