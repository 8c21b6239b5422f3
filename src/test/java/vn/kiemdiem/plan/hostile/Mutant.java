package vn.kiemdiem.plan.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * A real plan's file with a few things changed by chance; the same seed and number give the same file.
 *
 * @param plan of which it was made
 * @param changes what was done to it
 */
record Mutant(long seed, int number, String plan, List<String> changes, byte[] file) {

    private static final List<Mutation> MUTATIONS = Mutation.all();
    private static final int MOST_CHANGES = 3;
    private static final double TORN = 0.1;

    static Mutant of(long seed, int number, String plan) {
        Random random = new Random(new SplittableRandom(seed * 10_000 + number).nextLong());
        PlanDocument document = PlanDocument.of(plan);
        if (random.nextDouble() < TORN) {
            Tear tear = Tear.any(document.bytes(), random);
            return new Mutant(seed, number, plan, List.of(tear.description()), tear.torn());
        }
        // Two of three have one change only: the more there are, the sooner a mutant is refused for another's sake.
        int wanted = random.nextInt(3) == 0 ? 2 + random.nextInt(MOST_CHANGES - 1) : 1;
        List<String> changes = new ArrayList<>();
        while (changes.size() < wanted) {
            MUTATIONS
                    .get(random.nextInt(MUTATIONS.size()))
                    .change(document, random)
                    .ifPresent(changes::add);
        }
        return new Mutant(seed, number, plan, List.copyOf(changes), document.bytes());
    }

    /** How it is made again, and what is wrong with it. */
    @Override
    public String toString() {
        return "-Dmutants.seed=%d -Dmutants.only=%d, %s: %s".formatted(seed, number, plan, String.join("; ", changes));
    }
}
