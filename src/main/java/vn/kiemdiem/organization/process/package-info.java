/** The organization inside the engine: its users, groups and what they may open. */
@NullMarked
package vn.kiemdiem.organization.process;

import org.jspecify.annotations.NullMarked;
