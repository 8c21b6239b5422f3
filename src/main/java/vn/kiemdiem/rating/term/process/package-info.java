/** The term sheet on the engine: shown anew whenever a year's level is recorded. */
@NullMarked
package vn.kiemdiem.rating.term.process;

import org.jspecify.annotations.NullMarked;
