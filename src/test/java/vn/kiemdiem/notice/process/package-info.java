/** Notices, invitations and remedial plans in plans that the tests draw. */
@NullMarked
package vn.kiemdiem.notice.process;

import org.jspecify.annotations.NullMarked;
