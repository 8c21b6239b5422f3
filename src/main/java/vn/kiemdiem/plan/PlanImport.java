package vn.kiemdiem.plan;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.MappedCollection;

/**
 * A plan's file that an administrator imported.
 *
 * @param version the version that it became
 * @param fileName as the administrator's computer called it
 * @param sha256 of the file's bytes, in hexadecimal digits
 * @param warnings what was accepted with it, in the order in which it was shown
 */
public record PlanImport(
        @Id @Nullable Long id,
        String plan,
        int version,
        String fileName,
        @Column("sha256") String sha256,
        String importedBy,
        Instant importedAt,

        @MappedCollection(idColumn = "plan_import", keyColumn = "position")
        List<AcceptedWarning> warnings) {

    public PlanImport {
        warnings = List.copyOf(warnings);
    }
}
