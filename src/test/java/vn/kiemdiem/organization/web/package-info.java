/** The organization's door under test. */
@NullMarked
package vn.kiemdiem.organization.web;

import org.jspecify.annotations.NullMarked;
