/** The organization's door for administrators. */
@NullMarked
package vn.kiemdiem.organization.web;

import org.jspecify.annotations.NullMarked;
