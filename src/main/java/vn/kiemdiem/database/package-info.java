/** The PostgreSQL that the product runs on: a given server, or a real one embedded in the application. */
@NullMarked
package vn.kiemdiem.database;

import org.jspecify.annotations.NullMarked;
