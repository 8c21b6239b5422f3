@NullMarked
package vn.kiemdiem.operation;

import org.jspecify.annotations.NullMarked;
