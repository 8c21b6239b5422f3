package vn.kiemdiem.audit;

import jakarta.validation.constraints.NotNull;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the audit trail is kept.
 *
 * @param retention how long, by default 10 years
 */
@Validated
@ConfigurationProperties("kiemdiem.audit")
record AuditProperties(@DefaultValue("10y") @NotNull Period retention) {}
