package vn.kiemdiem.plan.check.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Findings by the thousand help nobody: of each kind the first are told, and how many more there are. */
final class Crowd {

    static final int MOST_OF_A_KIND = 50;

    private Crowd() {}

    /** The problems without repetitions, in their order within each kind. */
    static List<Problem> thinned(Collection<Problem> problems) {
        Map<String, List<Problem>> kinds = problems.stream()
                .distinct()
                .collect(Collectors.groupingBy(Problem::code, LinkedHashMap::new, Collectors.toList()));
        List<Problem> told = new ArrayList<>();
        kinds.forEach((code, all) -> {
            told.addAll(all.subList(0, Math.min(all.size(), MOST_OF_A_KIND)));
            if (all.size() > MOST_OF_A_KIND) {
                told.add(new Problem(
                        all.get(0).severity(),
                        "MORE_OF_THE_SAME",
                        null,
                        null,
                        List.of(String.valueOf(all.size() - MOST_OF_A_KIND), code)));
            }
        });
        return told;
    }
}
