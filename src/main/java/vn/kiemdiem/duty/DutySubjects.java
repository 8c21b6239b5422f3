package vn.kiemdiem.duty;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.organization.Unit;
import vn.kiemdiem.organization.UnitKind;

/** Whom a duty is about, as its properties in the diagram name the kinds of subject. */
@Component
public class DutySubjects {

    private static final String TEMPORARY_ACTIVITY = "temporaryActivity";
    private static final String WITHOUT = "without";

    private final Organization organization;

    DutySubjects(Organization organization) {
        this.organization = organization;
    }

    /**
     * The subjects of the kinds that the duty's property lists, in and below the unit, heads first; where the duty's
     * {@code ratesIn} lists kinds of unit, only those of such units; without those in temporary activity where the duty
     * leaves them to a loop of their own (S003-R02).
     */
    public List<Subject> about(Duty duty, String property) {
        List<String> slugs = duty.list(property);
        boolean without =
                duty.property(TEMPORARY_ACTIVITY).filter(WITHOUT::equals).isPresent();
        return found(duty, SubjectKind.ofSlugs(String.join(",", slugs))).stream()
                .filter(subject -> !without || subject.temporaryActivityAt() == null)
                .sorted(Comparator.comparingInt(
                        subject -> slugs.indexOf(subject.kind().slug())))
                .toList();
    }

    /** The same; in a loop over subjects only the loop's own one, where it is of those kinds. */
    public List<Subject> concerned(Duty duty, String property) {
        String inLoop = duty.subject();
        return inLoop == null
                ? about(duty, property)
                : found(duty, SubjectKind.ofSlugs(String.join(",", duty.list(property)))).stream()
                        .filter(subject -> subject.id().equals(inLoop))
                        .toList();
    }

    /** The one subject that the duty is about: the one of its loop, else the unit's only one of the kind. */
    public Subject the(Duty duty) {
        String inLoop = duty.subject();
        if (inLoop != null) {
            return organization
                    .subject(inLoop)
                    .orElseThrow(() -> new Refused("Không còn đối tượng «" + inLoop + "» trong danh sách."));
        }
        List<Subject> all = about(duty, "rates");
        if (all.size() != 1) {
            throw new Refused("Kế hoạch cần đúng một đối tượng loại «" + String.join(", ", duty.list("rates"))
                    + "» của đơn vị, danh sách có " + all.size() + "; hãy sửa danh sách đối tượng.");
        }
        return all.get(0);
    }

    private List<Subject> found(Duty duty, Set<SubjectKind> kinds) {
        return duty.property("ratesIn")
                .map(unitKinds -> organization.subjectsIn(scope(duty), kinds, UnitKind.ofSlugs(unitKinds)))
                .orElseGet(() -> organization.subjectsOf(scope(duty), kinds));
    }

    /** A body that provides for its superior speaks about the superior's subjects, not about its own. */
    private String scope(Duty duty) {
        return duty.property("about").isEmpty()
                ? duty.unit()
                : organization.ancestorsOf(duty.unit()).stream()
                        .findFirst()
                        .map(Unit::id)
                        .orElse(duty.unit());
    }
}
