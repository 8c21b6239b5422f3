/** Forms of this feature as people fill them in, rightly and wrongly. */
@NullMarked
package vn.kiemdiem.rating.staff.process;

import org.jspecify.annotations.NullMarked;
