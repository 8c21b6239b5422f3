package vn.kiemdiem.duty;

import java.util.Optional;

/**
 * What the plan's open tasks of this form show is no longer all that is known: published by whoever records more.
 *
 * @param property only tasks to which the diagram gives this property show it; empty for all of the form
 */
public record FormOutdated(String plan, String formId, Optional<String> property) {

    /** Of all open tasks of the form. */
    public FormOutdated(String plan, String formId) {
        this(plan, formId, Optional.empty());
    }
}
