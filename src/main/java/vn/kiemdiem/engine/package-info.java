/** Wiring of the Camunda engine: settings, doors, clock; no domain. */
@NullMarked
package vn.kiemdiem.engine;

import org.jspecify.annotations.NullMarked;
