/** Xếp loại nhiệm kỳ: the levels of the years of a term, and the level of the term that is made of them. */
@NullMarked
package vn.kiemdiem.rating.term;

import org.jspecify.annotations.NullMarked;
