package vn.kiemdiem.dossier;

import java.nio.file.Path;

/**
 * A file that somebody uploads.
 *
 * @param name as the browser says, not to be believed
 * @param content where the bytes lie for the time being
 */
public record NewFile(String name, Path content) {}
