package vn.kiemdiem.dossier;

/**
 * What is known of a file without its content.
 *
 * @param name as whoever uploaded it called it, cleaned
 * @param size in bytes
 * @param sha256 of the content, in hexadecimal digits
 */
public record StoredFile(String name, String mediaType, long size, String sha256) {}
