/** The forms of recognition. */
@NullMarked
package vn.kiemdiem.recognition.process;

import org.jspecify.annotations.NullMarked;
