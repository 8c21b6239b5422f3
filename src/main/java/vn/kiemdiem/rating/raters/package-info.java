/** Who else is asked to rate the collectives, and what they say. */
@NullMarked
package vn.kiemdiem.rating.raters;

import org.jspecify.annotations.NullMarked;
