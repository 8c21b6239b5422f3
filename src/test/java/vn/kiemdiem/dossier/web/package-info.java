/** The files of dossiers over HTTP: who may put them there, who may read them. */
@NullMarked
package vn.kiemdiem.dossier.web;

import org.jspecify.annotations.NullMarked;
