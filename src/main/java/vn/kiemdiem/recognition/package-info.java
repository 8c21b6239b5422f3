/** What a plan recognises beside the levels: «bốn tốt» and commendations. */
@NullMarked
package vn.kiemdiem.recognition;

import org.jspecify.annotations.NullMarked;
