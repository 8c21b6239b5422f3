package vn.kiemdiem.plan.compare;

/** The version of a plan against which a file is held. */
public record ComparedPlan(String planId, String number, int year, int version) {}
