/** Forms of this feature as people fill them in, rightly and wrongly. */
@NullMarked
package vn.kiemdiem.dossier.process;

import org.jspecify.annotations.NullMarked;
