/** Scoring (chấm điểm): the criteria of a plan and the sheets on which subjects are scored (S001-R01 to R05). */
@NullMarked
package vn.kiemdiem.rating.score;

import org.jspecify.annotations.NullMarked;
