package vn.kiemdiem.plan.timeline;

/** A deadline without a day of its own, in the plan's own words. */
public record UndatedDeadline(String code, String wording) {}
