/** The plans as a reader sees them: each diagram as a picture, each deadline in a table of README. */
@NullMarked
package vn.kiemdiem.plan.picture;

import org.jspecify.annotations.NullMarked;
