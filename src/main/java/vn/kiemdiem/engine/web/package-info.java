/** The doors of the product on HTTP: who gets in, and what a refusal looks like. */
@NullMarked
package vn.kiemdiem.engine.web;

import org.jspecify.annotations.NullMarked;
