/** The demo organization and its running plan, only under the profile demo. */
@NullMarked
package vn.kiemdiem.demo;

import org.jspecify.annotations.NullMarked;
