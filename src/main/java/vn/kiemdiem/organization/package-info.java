/** Who there is: units, rated subjects and accounts, imported from the organization's own tables. */
@NullMarked
package vn.kiemdiem.organization;

import org.jspecify.annotations.NullMarked;
