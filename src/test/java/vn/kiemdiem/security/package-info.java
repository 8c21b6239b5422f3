/** What nobody may do, proved on the running product over HTTP. */
@NullMarked
package vn.kiemdiem.security;

import org.jspecify.annotations.NullMarked;
