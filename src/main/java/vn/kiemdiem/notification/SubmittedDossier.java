package vn.kiemdiem.notification;

import java.time.Instant;
import java.util.List;

/**
 * A dossier (hồ sơ) that a unit has sent.
 *
 * @param items what it holds, each in words
 * @param reportPath where its report is downloaded, a path of the product with a leading slash
 */
public record SubmittedDossier(String id, List<String> items, Instant submittedAt, String reportPath) {

    public SubmittedDossier {
        items = List.copyOf(items);
    }
}
