/** The product at the size of a province beside the bare engine: both in processes of their own on one PostgreSQL. */
@NullMarked
package vn.kiemdiem.benchmark.scale;

import org.jspecify.annotations.NullMarked;
