/** Who proves who somebody is beside the engine itself: an OpenID Connect provider, a directory; both off by default. */
@NullMarked
package vn.kiemdiem.engine.signon;

import org.jspecify.annotations.NullMarked;
