/** Mail and the engine: the daily digest as a process, undeliverable mail as an incident. */
@NullMarked
package vn.kiemdiem.notification.process;

import org.jspecify.annotations.NullMarked;
