/** Kiểm Điểm: the yearly review and quality rating, run from a plan that is one BPMN file. */
@NullMarked
package vn.kiemdiem;

import org.jspecify.annotations.NullMarked;
