package vn.kiemdiem.organization;

/** An import has been written; published in its transaction, also when it found everything unchanged. */
public record OrganizationChanged() {}
