/** Rating on the engine: who decides, and the forms of those who rate. */
@NullMarked
package vn.kiemdiem.rating.process;

import org.jspecify.annotations.NullMarked;
