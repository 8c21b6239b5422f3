package vn.kiemdiem.plan;

import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;
import vn.kiemdiem.plan.check.Finding;

/**
 * A warning with which an administrator imported a plan all the same.
 *
 * @param element the id of the element in the diagram; null where the file as a whole is meant
 * @param message what the administrator read
 */
@Table("plan_import_warning")
public record AcceptedWarning(String code, @Nullable String element, String message) {

    static AcceptedWarning of(Finding finding) {
        return new AcceptedWarning(finding.code(), finding.elementId(), finding.message());
    }
}
