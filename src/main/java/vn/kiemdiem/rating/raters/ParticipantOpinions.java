package vn.kiemdiem.rating.raters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.rating.RatingLevel;

/** What the participating raters said, as the appraisal sees it beside the self-ratings (S000-R23). */
@Component
public class ParticipantOpinions {

    private static final String NOTHING = "—";

    private final RaterRounds rounds;
    private final RaterOpinions opinions;
    private final RatersScope scope;
    private final Organization organization;

    ParticipantOpinions(RaterRounds rounds, RaterOpinions opinions, RatersScope scope, Organization organization) {
        this.rounds = rounds;
        this.opinions = opinions;
        this.scope = scope;
        this.organization = organization;
    }

    /**
     * What was said of each of the subjects, by id, as «2 xuất sắc, 1 tốt; 1 chưa trả lời», comments below; empty where
     * the plan asked nobody or only individuals are among them.
     */
    public Map<String, String> on(String plan, List<Subject> subjects) {
        Optional<RaterRound> round = rounds.findFirstByPlanOrderByIdDesc(plan)
                .filter(asked -> !asked.raters().isEmpty());
        if (round.isEmpty()
                || subjects.stream().noneMatch(subject -> subject.kind().isCollective())) {
            return Map.of();
        }
        Map<String, Map<String, RaterOpinion>> answers =
                opinions.latest(Objects.requireNonNull(round.get().id())).stream()
                        .collect(Collectors.groupingBy(
                                RaterOpinion::rater, Collectors.toMap(RaterOpinion::subject, opinion -> opinion)));
        Map<String, String> said = new HashMap<>();
        subjects.forEach(subject -> said.put(subject.id(), said(subject, round.get(), answers)));
        return said;
    }

    private String said(Subject subject, RaterRound round, Map<String, Map<String, RaterOpinion>> answers) {
        List<String> asked = round.asked().stream()
                .filter(rater -> scope.isAskedOn(rater, subject))
                .toList();
        List<RaterOpinion> given = asked.stream()
                .flatMap(rater ->
                        Stream.ofNullable(answers.getOrDefault(rater, Map.of()).get(subject.id())))
                .toList();
        long silent =
                asked.stream().filter(rater -> !answers.containsKey(rater)).count();
        String counted = Stream.of(levels(given), counted(silent, "chưa trả lời"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        List<String> lines = new ArrayList<>(List.of(counted.isEmpty() ? NOTHING : counted));
        given.forEach(opinion -> Optional.ofNullable(opinion.comment())
                .ifPresent(comment -> lines.add(organization.unitName(opinion.rater()) + ": " + comment)));
        return String.join("\n", lines);
    }

    /** The highest level first. */
    private static String levels(List<RaterOpinion> given) {
        Stream<String> levels = Stream.of(RatingLevel.values())
                .sorted(Comparator.reverseOrder())
                .map(level -> counted(
                        given.stream()
                                .filter(opinion -> opinion.level() == level)
                                .count(),
                        level.shortLabel().toLowerCase(Locale.ROOT)));
        String without = counted(
                given.stream().filter(opinion -> opinion.level() == null).count(), "không có ý kiến");
        return Stream.concat(levels, Stream.of(without))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String counted(long count, String what) {
        return count == 0 ? "" : count + " " + what;
    }
}
