/** Forms submitted by people who are not on the happy path. */
@NullMarked
package vn.kiemdiem.duty.process;

import org.jspecify.annotations.NullMarked;
