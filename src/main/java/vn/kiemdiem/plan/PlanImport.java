package vn.kiemdiem.plan;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.MappedCollection;

/**
 * A plan's file that a person deployed, over {@code /api} or by a door of the engine's.
 *
 * @param version the version that it became
 * @param door by which it came
 * @param fileName as the person's computer called it
 * @param sha256 of the file's bytes, in hexadecimal digits
 * @param warnings with which it came, in the order in which they are shown; whether they were accepted says the door
 */
public record PlanImport(
        @Id @Nullable Long id,
        String plan,
        int version,
        Door door,
        String fileName,
        @Column("sha256") String sha256,
        String importedBy,
        Instant importedAt,

        @MappedCollection(idColumn = "plan_import", keyColumn = "position")
        List<RecordedWarning> warnings) {

    /** Where a person can bring a plan's file. */
    public enum Door {
        /** {@code POST /api/plans}, and the page that uses it: the file's warnings were accepted by name. */
        API,
        /**
         * Camunda Modeler's deploy button and all else that goes over {@code /engine-rest}: the dialog there cannot
         * ask, so that warnings were neither refused nor accepted.
         */
        ENGINE
    }

    public PlanImport {
        warnings = List.copyOf(warnings);
    }
}
