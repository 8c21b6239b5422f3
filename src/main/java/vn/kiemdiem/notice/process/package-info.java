/** Invitations, notices of ratings and remedial plans on the engine: the forms and delegates that a diagram names. */
@NullMarked
package vn.kiemdiem.notice.process;

import org.jspecify.annotations.NullMarked;
