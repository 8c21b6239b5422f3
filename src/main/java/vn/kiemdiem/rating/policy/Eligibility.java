package vn.kiemdiem.rating.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.OptionalInt;
import vn.kiemdiem.organization.Subject;

/**
 * Đối tượng được kiểm điểm, xếp loại: who takes part, and in what (S001-R09, S001-R10).
 *
 * @param leaders the least number of leaders of a collective that is rated; empty where the plan states none
 * @param statuses what the plan says of members of a status; where it says nothing, they are rated
 * @param source the plan's words; empty where it has none
 */
public record Eligibility(OptionalInt leaders, Map<MemberStatus, Participation> statuses, String source) {

    static final String RULE = "rating.eligibility";

    public Eligibility {
        statuses = Map.copyOf(statuses);
        new Faults()
                .when(leaders.orElse(1) < 1, "số lãnh đạo phải từ 1 trở lên")
                .raise();
    }

    /** Everybody is rated. */
    public static Eligibility none() {
        return new Eligibility(OptionalInt.empty(), Map.of(), "");
    }

    /** In what the subject takes part on that day; of several statuses the strictest holds. */
    public Participation participation(Subject subject, LocalDate on) {
        return strictest(subject, on).map(Entry::getValue).orElse(Participation.RATED);
    }

    /** Why the subject is not rated on that day; empty for one who is. */
    public Optional<Refusal> whyNotRated(Subject subject, LocalDate on) {
        return strictest(subject, on)
                .filter(status -> !status.getValue().isRated())
                .map(status -> {
                    String what = status.getKey().of(subject, on).orElseThrow();
                    String outcome = status.getValue().words();
                    String sentence = "%s: %s.".formatted(what, outcome);
                    return new Refusal(RULE, source, Optional.of(subject.name()), what, outcome, sentence);
                });
    }

    /** Whether a collective of so many leaders is rated at all. */
    public boolean isCollectiveRated(int leaders) {
        return leaders >= this.leaders.orElse(0);
    }

    private Optional<Entry<MemberStatus, Participation>> strictest(Subject subject, LocalDate on) {
        return statuses.entrySet().stream()
                .filter(status -> status.getKey().of(subject, on).isPresent())
                .max(Entry.<MemberStatus, Participation>comparingByValue()
                        .thenComparing(Entry.comparingByKey(Comparator.reverseOrder())));
    }
}
