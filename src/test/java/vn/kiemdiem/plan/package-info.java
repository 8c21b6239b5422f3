@NullMarked
package vn.kiemdiem.plan;

import org.jspecify.annotations.NullMarked;
