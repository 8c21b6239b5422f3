/** Score sheets submitted by people who are not on the happy path. */
@NullMarked
package vn.kiemdiem.rating.process;

import org.jspecify.annotations.NullMarked;
