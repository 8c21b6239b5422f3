/** Ratings (xếp loại): levels, stages, and the rows that are never overwritten. */
@NullMarked
package vn.kiemdiem.rating;

import org.jspecify.annotations.NullMarked;
