/** Duties on the engine: user tasks show prefilled forms and record what was submitted, in one transaction. */
@NullMarked
package vn.kiemdiem.duty.process;

import org.jspecify.annotations.NullMarked;
