/** The audit trail (nhật ký kiểm tra): who decided, imported, moved or looked at what; written once and never changed. */
@NullMarked
package vn.kiemdiem.audit;

import org.jspecify.annotations.NullMarked;
