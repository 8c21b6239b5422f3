package vn.kiemdiem.plan.check.process;

import java.util.stream.Stream;

/** One rule of the plan profile: a bean, so that a new rule is a new class and nothing else. */
interface PlanRule {

    /** The place of the rules about what no plan may have at all: an attack is told before all that follows from it. */
    int FORBIDDEN = 1;

    /** The place of the rules about what would never begin or never end, before those about what is written badly. */
    int ENDLESS = 2;

    /** What the plan does against the rule; nothing where it keeps it. Never throws, whatever the file holds. */
    Stream<Problem> check(PlanModel plan);
}
