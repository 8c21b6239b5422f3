package vn.kiemdiem.plan.check.process;

import java.util.stream.Stream;

/** One rule of the plan profile: a bean, so that a new rule is a new class and nothing else. */
interface PlanRule {

    /** What the plan does against the rule; nothing where it keeps it. Never throws, whatever the file holds. */
    Stream<Problem> check(PlanModel plan);
}
