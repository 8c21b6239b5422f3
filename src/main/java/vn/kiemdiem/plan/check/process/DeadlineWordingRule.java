package vn.kiemdiem.plan.check.process;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.stereotype.Component;
import vn.kiemdiem.deadline.DeadlineWording;
import vn.kiemdiem.deadline.WordingNotUnderstood;

/** Every deadline of the header is understood, and its day exists. */
@Component
class DeadlineWordingRule implements PlanRule {

    @Override
    public Stream<Problem> check(PlanModel plan) {
        DeadlineBook book = DeadlineBook.of(plan);
        return plan.own().stream()
                .flatMap(own -> book.refused().keySet().stream().map(code -> problem(own, book, code)));
    }

    private static Problem problem(Process own, DeadlineBook book, String code) {
        String wording = book.wordings().getOrDefault(code, "");
        return isOfNoForm(wording)
                ? Problem.error(
                        "DEADLINE_NOT_UNDERSTOOD", own, code, wording, String.join("»; «", DeadlineWording.examples()))
                : Problem.error(
                        "DEADLINE_IMPOSSIBLE",
                        own,
                        code,
                        wording,
                        book.refused().getOrDefault(code, ""));
    }

    /** Words of no known form are refused with examples, all others with what is wrong in them. */
    private static boolean isOfNoForm(String wording) {
        try {
            DeadlineWording.parse(wording);
            return false;
        } catch (WordingNotUnderstood refused) {
            return !refused.reason().equals(refused.getMessage());
        }
    }
}
