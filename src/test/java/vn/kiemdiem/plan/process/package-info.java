/** Plans on the real engine. */
@NullMarked
package vn.kiemdiem.plan.process;

import org.jspecify.annotations.NullMarked;
