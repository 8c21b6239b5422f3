/** Dossiers (hồ sơ): the report with its rating forms and its submission. */
@NullMarked
package vn.kiemdiem.dossier;

import org.jspecify.annotations.NullMarked;
