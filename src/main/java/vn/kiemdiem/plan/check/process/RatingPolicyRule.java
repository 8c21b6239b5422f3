package vn.kiemdiem.plan.check.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kiemdiem.rating.policy.PolicyRefused;
import vn.kiemdiem.rating.policy.RatingPolicy;

/** The rating policies of the header are known and complete (design 4). */
@Component
class RatingPolicyRule implements PlanRule {

    @Override
    public Stream<Problem> check(PlanModel plan) {
        return plan.own().stream()
                .flatMap(own ->
                        refused(plan.header()).stream().map(sentence -> Problem.error("RATING_POLICY", own, sentence)));
    }

    private static List<String> refused(Map<String, String> header) {
        try {
            RatingPolicy.of(header);
            return List.of();
        } catch (PolicyRefused refused) {
            return refused.findings();
        }
    }
}
