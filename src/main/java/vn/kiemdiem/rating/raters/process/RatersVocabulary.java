package vn.kiemdiem.rating.raters.process;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.kiemdiem.engine.Vocabulary;
import vn.kiemdiem.rating.raters.RaterRound;
import vn.kiemdiem.rating.raters.RaterRounds;

/** The vocabulary bean {@code raters}: which bodies were asked to take part in rating, and until when. */
@Component
public class RatersVocabulary implements Vocabulary {

    private final RaterRounds rounds;
    private final Clock clock;

    RatersVocabulary(RaterRounds rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public String word() {
        return "raters";
    }

    /** The ids of the units that were asked, for a loop; none where it was decided to ask nobody. */
    public List<String> of(DelegateExecution execution) {
        return round(execution).map(RaterRound::asked).orElse(List.of());
    }

    /** The end of the last day for answers, for a timer; this moment where nobody was asked. */
    public Date closesAt(DelegateExecution execution) {
        return Date.from(round(execution)
                .flatMap(round -> Optional.ofNullable(round.replyBy()))
                .map(day -> day.plusDays(1).atStartOfDay(clock.getZone()).toInstant())
                .orElseGet(clock::instant));
    }

    private Optional<RaterRound> round(DelegateExecution execution) {
        return rounds.findFirstByPlanOrderByIdDesc(String.valueOf(execution.getVariable("plan")));
    }
}
