/** The conventions that plan files and packages keep, as tests. */
@NullMarked
package vn.kiemdiem.architecture;

import org.jspecify.annotations.NullMarked;
