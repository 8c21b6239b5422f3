/** Files that are what they say, and files that are not. */
@NullMarked
package vn.kiemdiem.dossier.file;

import org.jspecify.annotations.NullMarked;
