/** The jar as an operator runs it. */
@NullMarked
package vn.kiemdiem.packaged;

import org.jspecify.annotations.NullMarked;
