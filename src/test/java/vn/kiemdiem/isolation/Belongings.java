package vn.kiemdiem.isolation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What belongs to which plan: ids as they stand in answers, and names. */
final class Belongings {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_-]*");
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]++|\\\\.)*+)\"");

    private final Map<String, Set<String>> plansOfId = new HashMap<>();
    private final Map<String, Set<String>> plansOfName = new HashMap<>();

    void addIds(String plan, List<String> ids) {
        ids.forEach(id -> plansOfId.computeIfAbsent(id, any -> new HashSet<>()).add(plan));
    }

    void addNames(String plan, List<String> names) {
        names.forEach(name ->
                plansOfName.computeIfAbsent(name, any -> new HashSet<>()).add(plan));
    }

    /** The ids and quoted names in the text that belong to other plans and not to this one. */
    List<String> ofOthers(String plan, String text) {
        List<String> found = new ArrayList<>();
        for (String word : words(text)) {
            if (!plansOfId.getOrDefault(word, Set.of(plan)).contains(plan)) {
                found.add(word);
            }
        }
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            if (isAnothersName(plan, quoted.group(1))) {
                found.add(quoted.group(1));
            }
        }
        return found;
    }

    /** Whether the text is the name of something of other plans and of nothing of this one. */
    boolean isAnothersName(String plan, String text) {
        return !plansOfName.getOrDefault(text, Set.of(plan)).contains(plan);
    }

    /** The plans, ids of which are in the text and of no other plan. */
    Set<String> plansIn(String text) {
        Set<String> plans = new TreeSet<>();
        for (String word : words(text)) {
            Set<String> of = plansOfId.getOrDefault(word, Set.of());
            if (of.size() == 1) {
                plans.addAll(of);
            }
        }
        return plans;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }
}
