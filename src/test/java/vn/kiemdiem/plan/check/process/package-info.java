/** Tests of the rules of the plan profile. */
@NullMarked
package vn.kiemdiem.plan.check.process;

import org.jspecify.annotations.NullMarked;
