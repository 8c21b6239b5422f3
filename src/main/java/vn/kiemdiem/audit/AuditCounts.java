package vn.kiemdiem.audit;

import java.util.Map;

/** How often something was done, as far back as the audit trail is kept. */
public interface AuditCounts {

    /** How often, by what came of it. */
    Map<String, Long> byDetail(Action action);
}
