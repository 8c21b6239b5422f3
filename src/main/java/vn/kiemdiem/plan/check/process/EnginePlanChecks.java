package vn.kiemdiem.plan.check.process;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.kiemdiem.deadline.WorkingCalendar;
import vn.kiemdiem.plan.check.CheckedDeadline;
import vn.kiemdiem.plan.check.Finding;
import vn.kiemdiem.plan.check.PlanCheck;
import vn.kiemdiem.plan.check.PlanChecks;
import vn.kiemdiem.plan.check.Severity;
import vn.kiemdiem.plan.timeline.Timeline;

/** Reads a file, asks every rule of the plan profile and, where none of them minds, the engine's own parser. */
@Component
class EnginePlanChecks implements PlanChecks {

    private static final Logger LOG = LoggerFactory.getLogger(EnginePlanChecks.class);

    private final List<PlanRule> rules;
    private final TrialParse engine;
    private final Bodies bodies;
    private final Clock clock;
    private final WorkingCalendar calendar = WorkingCalendar.vietnam();

    EnginePlanChecks(List<PlanRule> rules, TrialParse engine, Bodies bodies, Clock clock) {
        this.rules = List.copyOf(rules);
        this.engine = engine;
        this.bodies = bodies;
        this.clock = clock;
    }

    @Override
    public PlanCheck check(String fileName, byte[] file, Locale locale) {
        PlanReading reading = PlanReading.of(file);
        List<Problem> problems = new ArrayList<>();
        reading.problem().ifPresent(problems::add);
        reading.plan().ifPresent(plan -> problems.addAll(problemsOf(plan, fileName, file)));
        FindingTexts texts = FindingTexts.in(locale);
        List<Finding> findings = Crowd.thinned(problems).stream()
                .sorted(Comparator.comparing(Problem::severity))
                .map(texts::of)
                .toList();
        return new PlanCheck(
                reading.plan().flatMap(PlanModel::planId),
                findings,
                deadlines(reading.plan()),
                reading.plan().flatMap(plan -> timeline(plan, locale)));
    }

    private List<Problem> problemsOf(PlanModel plan, String fileName, byte[] file) {
        List<Problem> problems = new ArrayList<>();
        for (PlanRule rule : rules) {
            problems.addAll(asked(rule.getClass(), () -> rule.check(plan).toList()));
        }
        if (problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR)) {
            problems.addAll(asked(engine.getClass(), () -> engine.problems(fileName, file)));
        }
        return problems;
    }

    /** A rule that throws has a fault; it must not open the door to the file that brought the fault to light. */
    private static List<Problem> asked(Class<?> rule, Supplier<List<Problem>> problems) {
        try {
            return problems.get();
        } catch (RuntimeException fault) {
            LOG.error("Quy tắc {} không chạy được", rule.getSimpleName(), fault);
            return List.of(Problem.ofFile("CHECK_FAILED", rule.getSimpleName()));
        }
    }

    /** What cannot be drawn keeps nobody from reading the findings. */
    private Optional<Timeline> timeline(PlanModel plan, Locale locale) {
        try {
            return new PlanTimeline(plan, new BodyNames(plan, bodies.units(plan), locale), clock, calendar).drawn();
        } catch (RuntimeException fault) {
            LOG.error("Không vẽ được trục thời gian", fault);
            return Optional.empty();
        }
    }

    private List<CheckedDeadline> deadlines(Optional<PlanModel> plan) {
        return plan.stream()
                .flatMap(model -> Stream.of(CheckedDeadlines.of(model, clock)))
                .flatMap(List::stream)
                .toList();
    }
}
