/** Escalation on the engine: what the timers of a diagram call, and the daily look at what is still late. */
@NullMarked
package vn.kiemdiem.escalation.process;

import org.jspecify.annotations.NullMarked;
