/** Rating duties on the engine: sheets of points and of levels, and the gate before a decision. */
@NullMarked
package vn.kiemdiem.rating.process;

import org.jspecify.annotations.NullMarked;
