package vn.kiemdiem.dossier.web;

import java.time.Instant;
import java.util.List;

/**
 * What the tab «Tệp đính kèm» shows.
 *
 * @param changeable whether the caller may add and withdraw files
 */
record TaskFiles(boolean changeable, List<Item> items) {

    /** One item of the dossier with its files. */
    record Item(String item, String name, boolean required, List<File> files) {}

    /** One file of an item. */
    record File(long id, String name, long size, String uploadedBy, Instant uploadedAt) {}
}
