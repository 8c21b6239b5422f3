/** What a file really is: looked up in its content, never believed from its name. */
@NullMarked
package vn.kiemdiem.dossier.file;

import org.jspecify.annotations.NullMarked;
