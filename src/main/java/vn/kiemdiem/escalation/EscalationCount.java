package vn.kiemdiem.escalation;

/** How often units were late in a plan, and how often they still are. */
public record EscalationCount(String plan, long raised, long unresolved) {}
