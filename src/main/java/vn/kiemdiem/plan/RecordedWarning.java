package vn.kiemdiem.plan;

import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;
import vn.kiemdiem.plan.check.Finding;

/**
 * A warning with which a plan came in all the same: accepted by whoever imported it, or, at a door where nobody can be
 * asked, only recorded.
 *
 * @param element the id of the element in the diagram; null where the file as a whole is meant
 * @param message what was read, or would have been
 */
@Table("plan_import_warning")
public record RecordedWarning(String code, @Nullable String element, String message) {

    /** The warning that the finding is. */
    public static RecordedWarning of(Finding finding) {
        return new RecordedWarning(finding.code(), finding.elementId(), finding.message());
    }
}
