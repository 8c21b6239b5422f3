/** Sign-on at a real provider and with a real directory, both inside the tests. */
@NullMarked
package vn.kiemdiem.engine.signon;

import org.jspecify.annotations.NullMarked;
