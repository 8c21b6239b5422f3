/** Units, subjects, accounts and their import under test. */
@NullMarked
package vn.kiemdiem.organization;

import org.jspecify.annotations.NullMarked;
