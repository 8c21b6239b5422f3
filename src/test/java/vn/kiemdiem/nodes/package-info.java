/** Programs in processes of their own, beside the tests that start, ask, measure and kill them. */
@NullMarked
package vn.kiemdiem.nodes;

import org.jspecify.annotations.NullMarked;
