package vn.kiemdiem.plan.hostile;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** One way in which a plan's file is changed by chance. */
@FunctionalInterface
interface Mutation {

    /** Changes the document; answers what was done, nothing where the plan has nothing of that kind. */
    Optional<String> change(PlanDocument plan, Random random);

    /** Every way there is. */
    static List<Mutation> all() {
        return Stream.of(
                        StructureMutations.all(),
                        AttributeMutations.all(),
                        IdMutations.all(),
                        FlowMutations.all(),
                        StepMutations.all(),
                        DrawingMutations.all(),
                        WordMutations.all(),
                        ExpressionMutations.all())
                .flatMap(List::stream)
                .toList();
    }
}
