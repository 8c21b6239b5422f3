/** The PostgreSQL of the tests. */
@NullMarked
package vn.kiemdiem.database;

import org.jspecify.annotations.NullMarked;
