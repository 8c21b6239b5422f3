package vn.kiemdiem.duty;

/** What the plan's open tasks of this form show is no longer all that is known: published by whoever records more. */
public record FormOutdated(String plan, String formId) {}
