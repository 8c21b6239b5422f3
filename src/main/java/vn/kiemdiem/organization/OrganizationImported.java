package vn.kiemdiem.organization;

/** An import has been written; published in its transaction, also when it found everything as it was. */
public record OrganizationImported() {}
