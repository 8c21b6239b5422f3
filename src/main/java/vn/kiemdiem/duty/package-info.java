/** A body's duty (nhiệm vụ): the form it is fulfilled with, what the form shows and what it records. */
@NullMarked
package vn.kiemdiem.duty;

import org.jspecify.annotations.NullMarked;
