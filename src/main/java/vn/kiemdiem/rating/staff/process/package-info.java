/** The form of staff levels. */
@NullMarked
package vn.kiemdiem.rating.staff.process;

import org.jspecify.annotations.NullMarked;
