package vn.kiemdiem.browser;

import java.util.LinkedHashMap;
import java.util.Map;

/** What stands in the rows of the meeting's form. */
final class Roster {

    private Roster() {}

    /** The proposals as they stand on the page, by the subject's name. */
    static Map<String, Proposal> of(Browser browser) {
        Map<String, Proposal> proposals = new LinkedHashMap<>();
        int rows = browser.rows("ratings_reason");
        for (int row = 0; row < rows; row++) {
            proposals.put(
                    browser.field("ratings_name", row).inputValue(),
                    new Proposal(
                            browser.chosen("ratings_level", row),
                            browser.field("ratings_reason", row).inputValue()));
        }
        return proposals;
    }

    /** The row of the subject. */
    static int row(Browser browser, String name) {
        int row = 0;
        while (!browser.field("ratings_name", row).inputValue().equals(name)) {
            row++;
        }
        return row;
    }
}
