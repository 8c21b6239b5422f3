/** Forms of this feature as people fill them in, rightly and wrongly. */
@NullMarked
package vn.kiemdiem.recognition.process;

import org.jspecify.annotations.NullMarked;
