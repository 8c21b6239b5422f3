/** Forms of this feature as people fill them in, rightly and wrongly. */
@NullMarked
package vn.kiemdiem.rating.raters.process;

import org.jspecify.annotations.NullMarked;
