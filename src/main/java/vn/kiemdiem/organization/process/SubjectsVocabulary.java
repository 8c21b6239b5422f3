package vn.kiemdiem.organization.process;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kiemdiem.engine.Vocabulary;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.StaffAccount;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.organization.Unit;
import vn.kiemdiem.organization.UnitKind;

/** The vocabulary bean {@code subjects}: who is reviewed, and under which account. */
@Component
public class SubjectsVocabulary implements Vocabulary {

    private final Organization organization;

    SubjectsVocabulary(Organization organization) {
        this.organization = organization;
    }

    @Override
    public String word() {
        return "subjects";
    }

    /** The ids of the subjects of the comma-separated kinds in and below the unit whose process it is. */
    public List<String> of(DelegateExecution execution, String kinds) {
        String unit = String.valueOf(execution.getVariable("unit"));
        return organization.subjectsOf(unit, SubjectKind.ofSlugs(kinds)).stream()
                .map(Subject::id)
                .toList();
    }

    /** The account that the subject is; null without one, then the candidate group helps. */
    public @Nullable String account(String subject) {
        return organization.accountOfSubject(subject).map(StaffAccount::id).orElse(null);
    }

    /** The ids of the subjects of the kinds whose own unit, in or below the process's unit, is of the unit kinds. */
    public List<String> in(DelegateExecution execution, String kinds, String unitKinds) {
        String unit = String.valueOf(execution.getVariable("unit"));
        return organization.subjectsIn(unit, SubjectKind.ofSlugs(kinds), UnitKind.ofSlugs(unitKinds)).stream()
                .map(Subject::id)
                .toList();
    }

    /**
     * The unit that says its opinion on a subject in temporary activity: the unit there where the list names one under
     * the same top, else the subject's own, whose staff writes down the opinion that it received (S003-R02). Units of
     * another top belong to other people's plans, who see nothing of this one.
     */
    public String temporaryUnit(String subject) {
        Subject the = the(subject);
        return Optional.ofNullable(the.temporaryActivityAt())
                .filter(place -> organization.unit(place).isPresent())
                .filter(place -> top(place).equals(top(the.unitId())))
                .orElse(the.unitId());
    }

    private String top(String unit) {
        return organization.ancestorsOf(unit).stream()
                .reduce((lower, upper) -> upper)
                .map(Unit::id)
                .orElse(unit);
    }

    /** Whether the subject is of one of the comma-separated kinds. */
    public boolean isOfKind(String subject, String kinds) {
        return SubjectKind.ofSlugs(kinds).contains(the(subject).kind());
    }

    /** Whether the subject belongs to a unit of one of the comma-separated kinds. */
    public boolean belongsTo(String subject, String unitKinds) {
        return organization
                .unit(the(subject).unitId())
                .map(Unit::kind)
                .filter(UnitKind.ofSlugs(unitKinds)::contains)
                .isPresent();
    }

    /** Whether the subject is an individual (cá nhân), not a collective. */
    public boolean isIndividual(String subject) {
        return !the(subject).kind().isCollective();
    }

    private Subject the(String subject) {
        return organization
                .subject(subject)
                .orElseThrow(
                        () -> new ProcessEngineException("Không còn đối tượng «" + subject + "» trong danh sách."));
    }
}
