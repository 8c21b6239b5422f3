/** The doors by themselves. */
@NullMarked
package vn.kiemdiem.engine.web;

import org.jspecify.annotations.NullMarked;
