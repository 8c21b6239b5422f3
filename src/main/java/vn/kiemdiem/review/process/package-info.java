/** The forms of a review. */
@NullMarked
package vn.kiemdiem.review.process;

import org.jspecify.annotations.NullMarked;
