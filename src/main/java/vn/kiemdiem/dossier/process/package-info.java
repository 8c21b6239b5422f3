/** The report's form and its submission on the engine. */
@NullMarked
package vn.kiemdiem.dossier.process;

import org.jspecify.annotations.NullMarked;
