package vn.kiemdiem.plan.check.process;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.kiemdiem.deadline.Deadline;

/** Every timer waits for a deadline that the header declares and that has a moment. */
@Component
@Order(PlanRule.ENDLESS)
class TimerRule implements PlanRule {

    private final Words words;

    TimerRule(Words words) {
        this.words = words;
    }

    @Override
    public Stream<Problem> check(PlanModel plan) {
        DeadlineBook book = DeadlineBook.of(plan);
        HandedCodes handed = HandedCodes.of(plan);
        Set<String> events = words.events();
        return DeadlineTimer.of(plan).stream()
                .filter(timer -> !timer.isClosing())
                .flatMap(timer -> timer.named()
                        .map(named -> codes(timer, named, handed.of(timer), book, events))
                        .orElseGet(
                                () -> Stream.of(Problem.error("TIMER_WITHOUT_DEADLINE", timer.event(), timer.date()))));
    }

    private static Stream<Problem> codes(
            DeadlineTimer timer, String named, Set<String> codes, DeadlineBook book, Set<String> events) {
        return codes.isEmpty()
                ? Stream.of(Problem.error("DEADLINE_NOT_HANDED_OVER", timer.event(), named))
                : codes.stream().flatMap(code -> problem(timer, code, book, events).stream());
    }

    private static Optional<Problem> problem(DeadlineTimer timer, String code, DeadlineBook book, Set<String> events) {
        if (!book.isDeclared(code)) {
            return Optional.of(Problem.error("DEADLINE_NOT_DECLARED", timer.event(), code));
        }
        String wording = book.wordings().getOrDefault(code, "");
        Optional<Deadline> deadline = book.deadline(code);
        if (deadline.filter(DeadlineBook::isUntimed).isPresent()) {
            return Optional.of(Problem.error("DEADLINE_WITHOUT_MOMENT", timer.event(), code, wording));
        }
        return deadline.flatMap(Deadline::event)
                .filter(event -> !events.contains(event))
                .map(event -> Problem.error("UNKNOWN_EVENT", timer.event(), code, wording, event, ListText.of(events)));
    }
}
