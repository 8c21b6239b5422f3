/** Criteria and score sheets on a real database. */
@NullMarked
package vn.kiemdiem.rating.score;

import org.jspecify.annotations.NullMarked;
