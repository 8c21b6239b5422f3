/** Ratings on a real database. */
@NullMarked
package vn.kiemdiem.rating;

import org.jspecify.annotations.NullMarked;
