/** Reviews (kiểm điểm): briefing, bases, review reports, the review meeting. */
@NullMarked
package vn.kiemdiem.review;

import org.jspecify.annotations.NullMarked;
