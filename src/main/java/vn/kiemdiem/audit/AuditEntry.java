package vn.kiemdiem.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of the audit trail.
 *
 * @param account who did it
 * @param source the address from which the request came; null where there was none
 */
public record AuditEntry(Instant recordedAt, String account, Act act, @Nullable String source) {}
