/** The plan's result as a spreadsheet. */
@NullMarked
package vn.kiemdiem.rating.web;

import org.jspecify.annotations.NullMarked;
