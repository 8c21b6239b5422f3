/** The forms of participating raters, and their word in plan files. */
@NullMarked
package vn.kiemdiem.rating.raters.process;

import org.jspecify.annotations.NullMarked;
