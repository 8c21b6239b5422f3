/**
 * What holds when things break: nodes of the packaged jar on a PostgreSQL with durability on, people at work, and
 * everything that was confirmed to them held against what is there afterwards. Run with {@code mvn -Preliability verify}.
 */
@NullMarked
package vn.kiemdiem.reliability;

import org.jspecify.annotations.NullMarked;
