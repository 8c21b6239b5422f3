package vn.kiemdiem.plan.check.process;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.kiemdiem.deadline.Deadline;
import vn.kiemdiem.deadline.Deadline.ByReference;
import vn.kiemdiem.deadline.Deadline.Dated;
import vn.kiemdiem.deadline.Deadline.Soft;
import vn.kiemdiem.deadline.Deadline.Untimed;
import vn.kiemdiem.deadline.DeadlineWording;
import vn.kiemdiem.deadline.Deadlines;
import vn.kiemdiem.deadline.DeadlinesRefused;
import vn.kiemdiem.deadline.Weekly.LastCutoff;

/**
 * The deadlines of a header, those that can be used beside those that cannot.
 *
 * @param wordings the plan's words by code
 * @param understood the deadlines of all words that are understood
 * @param refused why the others are not, by code; what only refers to one of these is in neither
 */
record DeadlineBook(SortedMap<String, String> wordings, Deadlines understood, SortedMap<String, String> refused) {

    /** How the code of a deadline is written. */
    static final String CODE = "D\\d{2}[a-z]?";

    private static final String PREFIX = "deadline.";
    private static final Pattern PROPERTY = Pattern.compile("deadline\\." + CODE);

    /** Whether a header's property of that name declares a deadline. */
    static boolean declares(String property) {
        return PROPERTY.matcher(property).matches();
    }

    static DeadlineBook of(PlanModel plan) {
        return plan.once(DeadlineBook.class, read -> of(read.header()));
    }

    static DeadlineBook of(Map<String, String> header) {
        SortedMap<String, String> wordings = new TreeMap<>();
        header.forEach((name, value) -> {
            if (declares(name)) {
                wordings.put(name.substring(PREFIX.length()), value);
            }
        });
        SortedMap<String, String> refused = new TreeMap<>();
        SortedMap<String, String> rest = new TreeMap<>(wordings);
        while (true) {
            try {
                return new DeadlineBook(wordings, Deadlines.of(rest), refused);
            } catch (DeadlinesRefused again) {
                if (refused.isEmpty()) {
                    refused.putAll(again.reasons());
                }
                rest.keySet().removeAll(again.reasons().keySet());
            }
        }
    }

    boolean isDeclared(String code) {
        return wordings.containsKey(code);
    }

    /** The deadline of that code; empty where it is not declared or not understood. */
    Optional<Deadline> deadline(String code) {
        return understood.codes().contains(code) ? Optional.of(understood.deadline(code)) : Optional.empty();
    }

    /** The code whose deadline it is: another where the words only refer to that one (S004-D12). */
    String meant(String code) {
        String meant = code;
        while (understood.codes().contains(meant)
                && DeadlineWording.parse(understood.wording(meant)) instanceof ByReference reference) {
            meant = reference.code();
        }
        return meant;
    }

    /** Whether no timer can wait for it, now or ever. */
    static boolean isUntimed(Deadline deadline) {
        return firm(deadline) instanceof Untimed;
    }

    /** Whether it has a day of its own in the calendar. */
    static boolean isDated(Deadline deadline) {
        Deadline firm = firm(deadline);
        return firm instanceof Dated || firm instanceof LastCutoff last && isDated(last.served());
    }

    private static Deadline firm(Deadline deadline) {
        return deadline instanceof Soft soft ? soft.planned() : deadline;
    }
}
