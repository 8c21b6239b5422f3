package vn.kiemdiem.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.kiemdiem.deadline.Deadlines;
import vn.kiemdiem.deadline.DeadlinesRefused;
import vn.kiemdiem.rating.policy.PolicyRefused;
import vn.kiemdiem.rating.policy.RatingPolicy;

/**
 * What a plan's file says of the plan itself: the extension properties of its own process.
 *
 * @param id the plan's id, equal to the id of its own process
 * @param unit the unit that issues the plan and whose process it is
 * @param quarter the quarter of the year that the plan rates; empty where it rates the year
 * @param issuedOn the day of issue; empty where the plan does not say
 * @param rating the plan's rules for ratings; none of those that its header leaves out
 */
public record PlanHeader(
        String id,
        String number,
        String title,
        String issuer,
        String unit,
        Year year,
        Optional<Quarter> quarter,
        Optional<LocalDate> issuedOn,
        Deadlines deadlines,
        RatingPolicy rating) {

    private static final String DEADLINE = "deadline.";

    /** Whether these are the properties of a plan's own process rather than of another process of its file. */
    public static boolean isPlan(Map<String, String> properties) {
        return properties.keySet().stream().anyMatch(name -> name.startsWith("plan."));
    }

    /**
     * Reads the header, in which an optional property left blank says as much as one left out.
     *
     * @throws PlanRefused with everything that is missing or not understood
     */
    public static PlanHeader of(String id, Map<String, String> properties) {
        Reader reader = new Reader(properties);
        String number = reader.text("plan.number");
        String title = reader.text("plan.title");
        String issuer = reader.text("plan.issuer");
        String unit = reader.text("plan.unit");
        Year year = reader.parsed("plan.year", Year::parse, "phải là một năm, ví dụ 2023");
        Optional<Quarter> quarter = reader.optional("plan.quarter", Quarter::parse, "phải là một quý, từ 1 đến 4");
        Optional<LocalDate> issuedOn =
                reader.optional("plan.issuedOn", LocalDate::parse, "phải là một ngày, ví dụ 2023-11-03");
        Deadlines deadlines = reader.deadlines();
        RatingPolicy rating = reader.rating();
        if (!reader.findings.isEmpty() || year == null || deadlines == null) {
            throw new PlanRefused(id, reader.findings);
        }
        return new PlanHeader(id, number, title, issuer, unit, year, quarter, issuedOn, deadlines, rating);
    }

    /** The plan as people call it: its number and who issued it. */
    public String displayName() {
        return number + " – " + issuer;
    }

    /** What the plan rates, as people say it: the year or a quarter of it. */
    public String period() {
        return quarter.map(of -> "quý %s năm %s".formatted(of, year)).orElse("năm " + year);
    }

    private static final class Reader {

        private final Map<String, String> properties;
        private final List<String> findings = new ArrayList<>();

        Reader(Map<String, String> properties) {
            this.properties = properties;
        }

        String text(String name) {
            String value = properties.getOrDefault(name, "").strip();
            if (value.isEmpty()) {
                findings.add("Thiếu thuộc tính «" + name + "» ở quy trình của kế hoạch.");
            }
            return value;
        }

        <T> @Nullable T parsed(String name, Function<String, T> parser, String expectation) {
            String value = text(name);
            try {
                return value.isEmpty() ? null : parser.apply(value);
            } catch (DateTimeException e) {
                findings.add("Thuộc tính «" + name + "» = «" + value + "» " + expectation + ".");
                return null;
            }
        }

        <T> Optional<T> optional(String name, Function<String, T> parser, String expectation) {
            return properties.getOrDefault(name, "").isBlank()
                    ? Optional.empty()
                    : Optional.ofNullable(parsed(name, parser, expectation));
        }

        @Nullable
        Deadlines deadlines() {
            Map<String, String> wordings = new TreeMap<>();
            properties.forEach((name, value) -> {
                if (name.startsWith(DEADLINE)) {
                    wordings.put(name.substring(DEADLINE.length()), value);
                }
            });
            try {
                return Deadlines.of(wordings);
            } catch (DeadlinesRefused refused) {
                findings.add(String.valueOf(refused.getMessage()));
                return null;
            }
        }

        RatingPolicy rating() {
            try {
                return RatingPolicy.of(properties);
            } catch (PolicyRefused refused) {
                findings.addAll(refused.findings());
                return RatingPolicy.none();
            }
        }
    }
}
