/** The web apps as a browser gets them: filters, translations, forms. */
@NullMarked
package vn.kiemdiem.web;

import org.jspecify.annotations.NullMarked;
