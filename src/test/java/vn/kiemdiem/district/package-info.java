/** An invented district of the size of plan 310-KH/HU, for tests, measurements and the files of its demo. */
@NullMarked
package vn.kiemdiem.district;

import org.jspecify.annotations.NullMarked;
