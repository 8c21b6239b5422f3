/** Tests of the whole product. */
@NullMarked
package vn.kiemdiem;

import org.jspecify.annotations.NullMarked;
