/** What things cost, each beside the least that it could cost; run with {@code mvn -Pbenchmark verify}. */
@NullMarked
package vn.kiemdiem.benchmark;

import org.jspecify.annotations.NullMarked;
