/** Tests of the levels of a term and of the years that they are made of. */
@NullMarked
package vn.kiemdiem.rating.term;

import org.jspecify.annotations.NullMarked;
