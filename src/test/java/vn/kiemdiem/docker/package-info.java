/** The folder {@code docker/} and the configuration of production, as far as they can be held against the product here. */
@NullMarked
package vn.kiemdiem.docker;

import org.jspecify.annotations.NullMarked;
