package vn.kiemdiem.demo;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One demo: a plan that runs on an invented organization.
 *
 * @param folder where the organization's files are, below {@code demo/}
 * @param start the instant from which the product's clock starts
 * @param accounts the accounts that the welcome names, in this order; all of them where none is given
 * @param firstDuty what is done already when somebody first looks; null where the plan just begins
 */
record Demo(
        String folder,
        OffsetDateTime start,
        @DefaultValue List<String> accounts,
        @Nullable FirstDuty firstDuty) {

    /**
     * A duty that somebody has fulfilled, so that all who come after it find theirs.
     *
     * @param task the id of the user task in the plan's file
     * @param account who fulfilled it
     * @param values what was typed into its form
     */
    record FirstDuty(String task, String account, Map<String, Object> values) {}
}
