package vn.kiemdiem.plan.check.process;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** The rules on header, deadlines, duties and drawing, without the application. */
record DutyAndDeadlineRules(List<PlanRule> all) {

    /** Before any of the five plans. */
    static final String EARLY = "2021-01-04T01:00:00Z";

    static DutyAndDeadlineRules at(String instant) {
        Clock clock = Clock.fixed(Instant.parse(instant), ZoneId.of("Asia/Ho_Chi_Minh"));
        Bodies bodies = new SampleBodies();
        Words words = new SampleWords();
        return new DutyAndDeadlineRules(List.of(
                new HeaderRule(bodies),
                new RatingPolicyRule(),
                new DeadlineWordingRule(),
                new DeadlineUseRule(),
                new DeadlineDayRule(clock),
                new DeadlineOrderRule(clock),
                new DeadlineLevelRule(clock),
                new TimerRule(words),
                new EscalationRule(),
                new TaskPropertyRule(),
                new KindRule(bodies),
                new BodyRule(bodies),
                new AddresseeRule(bodies),
                new FormRule(words),
                new DelegateRule(words),
                new AuthorityGapRule(),
                new NoticeRule(),
                new NameRule(),
                new DrawingRule(),
                new OverlapRule()));
    }

    List<Problem> check(PlanModel plan) {
        return all.stream().flatMap(rule -> rule.check(plan)).toList();
    }

    /** Each code and the element at which it is found. */
    static List<String> places(List<Problem> problems) {
        return problems.stream().map(DutyAndDeadlineRules::place).distinct().toList();
    }

    static String place(Problem problem) {
        return problem.code() + " @ " + problem.elementId();
    }

    /** The same and what it is about: the code of a deadline, a name or a unit. */
    static String told(Problem problem) {
        return place(problem) + ": " + problem.arguments().get(0);
    }
}
