/** Tests of the plans' door. */
@NullMarked
package vn.kiemdiem.plan.web;

import org.jspecify.annotations.NullMarked;
