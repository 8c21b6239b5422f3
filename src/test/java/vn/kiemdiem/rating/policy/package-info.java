@NullMarked
package vn.kiemdiem.rating.policy;

import org.jspecify.annotations.NullMarked;
