/** The product as people use it: a real browser on the running application. */
@NullMarked
package vn.kiemdiem.browser;

import org.jspecify.annotations.NullMarked;
