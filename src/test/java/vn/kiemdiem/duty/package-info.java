/** What is submitted, read with checks. */
@NullMarked
package vn.kiemdiem.duty;

import org.jspecify.annotations.NullMarked;
