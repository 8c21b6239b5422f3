package vn.kiemdiem.demo;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One demo: a plan that runs on an invented organization.
 *
 * @param folder where the organization's files are, below {@code demo/}
 * @param start the instant from which the product's clock starts
 * @param accounts the accounts that the welcome names, in this order
 * @param fulfilled the duties that are done when somebody first looks, in this order
 */
record Demo(
        String folder,
        OffsetDateTime start,
        @DefaultValue List<String> accounts,
        @DefaultValue List<Fulfilled> fulfilled) {

    /**
     * A duty that somebody has fulfilled, so that those who come after it find theirs.
     *
     * @param task the id of the user task in the plan's file
     * @param account who fulfilled it
     * @param values what was typed into its form
     */
    record Fulfilled(
            String task, String account, @DefaultValue Map<String, Object> values) {}
}
