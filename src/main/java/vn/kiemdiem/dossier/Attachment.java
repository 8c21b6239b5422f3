package vn.kiemdiem.dossier;

import java.time.Instant;

/**
 * A file (tệp đính kèm) of one item of a dossier; its content stays in the database until somebody reads it.
 *
 * @param plan the plan in which the dossier is compiled
 * @param dossier whose dossier of which kind it belongs to
 * @param item the item's property in the diagram, as {@code item.1}
 * @param itemName the item in the plan's words
 */
public record Attachment(
        long id,
        String plan,
        DossierOf dossier,
        String item,
        String itemName,
        StoredFile file,
        String uploadedBy,
        Instant uploadedAt) {}
