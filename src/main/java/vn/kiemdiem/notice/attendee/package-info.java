/** Who is assigned to attend and direct reviews (phân công dự, chỉ đạo): positions, imported with the plan. */
@NullMarked
package vn.kiemdiem.notice.attendee;

import org.jspecify.annotations.NullMarked;
