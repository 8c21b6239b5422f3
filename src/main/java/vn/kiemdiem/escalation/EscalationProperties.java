package vn.kiemdiem.escalation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How escalation goes on.
 *
 * @param grace how long a unit may stay late before the next level is told, by default 2 days
 */
@ConfigurationProperties("kiemdiem.escalation")
record EscalationProperties(@DefaultValue("P2D") Duration grace) {}
