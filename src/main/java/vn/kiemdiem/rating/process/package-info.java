/** The forms in which ratings and scores are recorded. */
@NullMarked
package vn.kiemdiem.rating.process;

import org.jspecify.annotations.NullMarked;
