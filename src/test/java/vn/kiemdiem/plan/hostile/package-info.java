/** Files that would do harm, or that chance has spoiled, at the doors of the product. */
@NullMarked
package vn.kiemdiem.plan.hostile;

import org.jspecify.annotations.NullMarked;
