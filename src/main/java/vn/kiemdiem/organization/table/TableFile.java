package vn.kiemdiem.organization.table;

/**
 * A file as it was handed in.
 *
 * @param name the name by which errors call it
 */
public record TableFile(String name, byte[] content) {}
