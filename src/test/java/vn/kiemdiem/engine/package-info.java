/** The doors and settings of the engine. */
@NullMarked
package vn.kiemdiem.engine;

import org.jspecify.annotations.NullMarked;
