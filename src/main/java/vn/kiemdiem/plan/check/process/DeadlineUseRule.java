package vn.kiemdiem.plan.check.process;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kiemdiem.deadline.Deadline;

/** A deadline of the header that somebody can miss, or a length, is carried by a step of the diagram. */
@Component
class DeadlineUseRule implements PlanRule {

    @Override
    public Stream<Problem> check(PlanModel plan) {
        DeadlineBook book = DeadlineBook.of(plan);
        DeadlineCarriers carriers = DeadlineCarriers.of(plan);
        Set<String> sharing =
                DeadlineCarriers.sharingAClock(plan, book.wordings().keySet());
        Predicate<String> unused =
                code -> carriers.of(code).isEmpty() && !sharing.contains(code) && isWanted(book, code);
        return plan.own().stream()
                .flatMap(own -> book.wordings().keySet().stream()
                        .filter(unused)
                        .map(code -> Problem.warning(
                                "DEADLINE_UNUSED", own, code, book.wordings().get(code))));
    }

    /** Orders, periods and messages bind nobody by themselves, nor do references to another deadline. */
    private static boolean isWanted(DeadlineBook book, String code) {
        return book.deadline(code)
                .filter(any -> book.meant(code).equals(code))
                .filter(deadline -> !DeadlineBook.isUntimed(deadline)
                        || deadline.length().filter(Deadline.Length::isBinding).isPresent())
                .isPresent();
    }
}
