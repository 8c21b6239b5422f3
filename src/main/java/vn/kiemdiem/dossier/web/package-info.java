/** The files of dossiers over HTTP. */
@NullMarked
package vn.kiemdiem.dossier.web;

import org.jspecify.annotations.NullMarked;
