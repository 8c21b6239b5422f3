/** Mail and the engine, tested on the whole application. */
@NullMarked
package vn.kiemdiem.notification.process;

import org.jspecify.annotations.NullMarked;
