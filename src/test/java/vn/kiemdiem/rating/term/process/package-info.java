/** Tests of the term sheet on the engine. */
@NullMarked
package vn.kiemdiem.rating.term.process;

import org.jspecify.annotations.NullMarked;
