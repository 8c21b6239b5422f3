package vn.kiemdiem.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds a plan's id wherever words name it: in {@code tam-duong-2024-branch}, in {@code definitions_tamDuong2024}. */
public final class PlanIdInWords {

    private final String id;
    private final Pattern pattern;

    /** Of the plan with that id, which is not empty. */
    public PlanIdInWords(String id) {
        this.id = id;
        String camel = camel(id);
        String either = "(?<![\\p{L}\\p{N}_-])%s(?![\\p{L}\\p{N}_])|(?<![\\p{L}\\p{N}])(?i:%s)%s(?![\\p{Ll}\\p{N}])";
        this.pattern = Pattern.compile(either.formatted(
                Pattern.quote(id), Pattern.quote(camel.substring(0, 1)), Pattern.quote(camel.substring(1))));
    }

    private static String camel(String id) {
        String camel = Arrays.stream(id.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        return camel.isEmpty() ? id : camel;
    }

    /** Where the words name it, each place to the end of its year. */
    public List<MatchResult> in(String words) {
        return pattern.matcher(words).results().toList();
    }

    /** The words with another plan's id in its place, written as it was. */
    public String replacedBy(String other, String words) {
        String camel = camel(other);
        String small = camel.substring(0, 1).toLowerCase(Locale.ROOT) + camel.substring(1);
        return pattern.matcher(words).replaceAll(found -> {
            String inCamel = Character.isLowerCase(found.group().charAt(0)) ? small : camel;
            return Matcher.quoteReplacement(found.group().equals(id) ? other : inCamel);
        });
    }
}
