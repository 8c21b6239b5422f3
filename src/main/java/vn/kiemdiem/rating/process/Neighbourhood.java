package vn.kiemdiem.rating.process;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.rating.RatingPolicies;

/**
 * Whose levels matter to a sheet: where a cap counts the pools of a body everybody's, else those in the same units,
 * which bound one another. A district has thousands of subjects, a sheet a few.
 */
@Component
class Neighbourhood {

    private final RatingPolicies policies;
    private final Organization organization;

    Neighbourhood(RatingPolicies policies, Organization organization) {
        this.policies = policies;
        this.organization = organization;
    }

    List<Subject> of(String plan, Collection<Subject> onTheSheet) {
        if (policies.of(plan).excellentCap().isPresent()) {
            return organization.subjects();
        }
        Set<String> units = onTheSheet.stream().map(Subject::unitId).collect(Collectors.toSet());
        return organization.subjectsOfUnits(units);
    }
}
