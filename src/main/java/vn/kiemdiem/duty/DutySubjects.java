package vn.kiemdiem.duty;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.organization.Unit;
import vn.kiemdiem.organization.UnitKind;

/** Whom a duty is about, as its properties in the diagram name the kinds of subject. */
@Component
public class DutySubjects {

    private final Organization organization;

    DutySubjects(Organization organization) {
        this.organization = organization;
    }

    /**
     * The subjects of the kinds that the duty's property lists, in and below the unit, heads first; where the duty's
     * {@code ratesIn} lists kinds of unit, only those of such units.
     */
    public List<Subject> about(Duty duty, String property) {
        List<Subject> all = ofKinds(scope(duty), duty.list(property));
        return duty.property("ratesIn")
                .map(kinds -> within(UnitKind.ofSlugs(kinds), all))
                .orElse(all);
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

    private List<Subject> ofKinds(String unit, List<String> slugs) {
        Set<SubjectKind> kinds = SubjectKind.ofSlugs(String.join(",", slugs));
        return organization.subjectsOf(unit, kinds).stream()
                .sorted((a, b) -> Integer.compare(
                        slugs.indexOf(a.kind().slug()), slugs.indexOf(b.kind().slug())))
                .toList();
    }

    private List<Subject> within(Set<UnitKind> kinds, List<Subject> subjects) {
        Set<String> units = organization.units().stream()
                .filter(unit -> kinds.contains(unit.kind()))
                .map(Unit::id)
                .collect(Collectors.toSet());
        return subjects.stream()
                .filter(subject -> units.contains(subject.unitId()))
                .toList();
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
