@NullMarked
package vn.kiemdiem.audit;

import org.jspecify.annotations.NullMarked;
