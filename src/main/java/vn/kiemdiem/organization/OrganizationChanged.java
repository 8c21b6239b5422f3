package vn.kiemdiem.organization;

/** An import has changed something; published in its transaction. */
public record OrganizationChanged() {}
