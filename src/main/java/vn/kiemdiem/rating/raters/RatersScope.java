package vn.kiemdiem.rating.raters;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.organization.Unit;

/** On whom a participating rater is asked: on collectives only (S000-R24), never on itself. */
@Component
public class RatersScope {

    /** The collectives that lead the unit above their own: a committee does not rate its own standing committee. */
    private static final Set<SubjectKind> LEAD_THE_UNIT_ABOVE =
            EnumSet.of(SubjectKind.EXECUTIVE_COMMITTEE, SubjectKind.STANDING_COMMITTEE);

    private final Organization organization;

    RatersScope(Organization organization) {
        this.organization = organization;
    }

    /** Whether the rater is asked on the subject. */
    public boolean isAskedOn(String rater, Subject subject) {
        return subject.kind().isCollective() && !isItself(rater, subject);
    }

    private boolean isItself(String rater, Subject subject) {
        return subject.unitId().equals(rater)
                || (LEAD_THE_UNIT_ABOVE.contains(subject.kind())
                        && organization
                                .unit(subject.unitId())
                                .map(Unit::parentId)
                                .filter(rater::equals)
                                .isPresent());
    }
}
