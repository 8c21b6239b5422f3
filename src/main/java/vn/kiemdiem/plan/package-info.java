/** The plan (kế hoạch): its header and its deadlines. */
@NullMarked
package vn.kiemdiem.plan;

import org.jspecify.annotations.NullMarked;
