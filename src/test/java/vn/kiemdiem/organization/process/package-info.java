/** The organization inside the engine under test. */
@NullMarked
package vn.kiemdiem.organization.process;

import org.jspecify.annotations.NullMarked;
