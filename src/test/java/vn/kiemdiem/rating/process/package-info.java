/** Tests of rating duties on the engine. */
@NullMarked
package vn.kiemdiem.rating.process;

import org.jspecify.annotations.NullMarked;
