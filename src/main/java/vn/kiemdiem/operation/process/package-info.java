/** What of operation looks into the tables of the engine. */
@NullMarked
package vn.kiemdiem.operation.process;

import org.jspecify.annotations.NullMarked;
