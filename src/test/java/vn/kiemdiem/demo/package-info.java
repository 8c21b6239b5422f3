/** The demos: their settings and their files. */
@NullMarked
package vn.kiemdiem.demo;

import org.jspecify.annotations.NullMarked;
