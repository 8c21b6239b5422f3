package vn.kiemdiem.rating.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.kiemdiem.engine.Vocabulary;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.organization.UnitKind;
import vn.kiemdiem.rating.RatedSubjects;

/** The vocabulary bean {@code rated}: who gets a level of his own, which not everybody does who is reviewed. */
@Component
public class RatedVocabulary implements Vocabulary {

    private final RatedSubjects rated;
    private final Organization organization;
    private final Clock clock;

    RatedVocabulary(RatedSubjects rated, Organization organization, Clock clock) {
        this.rated = rated;
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    public String word() {
        return "rated";
    }

    /** The ids of the subjects of the comma-separated kinds in and below the process's unit that the plan rates today. */
    public List<String> of(DelegateExecution execution, String kinds) {
        return among(execution, organization.subjectsOf(unit(execution), SubjectKind.ofSlugs(kinds)));
    }

    /** The same, of those only whose own unit is of one of the comma-separated unit kinds. */
    public List<String> in(DelegateExecution execution, String kinds, String unitKinds) {
        return among(
                execution,
                organization.subjectsIn(unit(execution), SubjectKind.ofSlugs(kinds), UnitKind.ofSlugs(unitKinds)));
    }

    /** Those in temporary activity elsewhere (S003-R02) whom the plan rates today. */
    public List<String> inTemporaryActivity(DelegateExecution execution, String kinds) {
        return amongAway(execution, organization.subjectsOf(unit(execution), SubjectKind.ofSlugs(kinds)));
    }

    /** The same, of those only whose own unit is of one of the comma-separated unit kinds. */
    public List<String> inTemporaryActivity(DelegateExecution execution, String kinds, String unitKinds) {
        return amongAway(
                execution,
                organization.subjectsIn(unit(execution), SubjectKind.ofSlugs(kinds), UnitKind.ofSlugs(unitKinds)));
    }

    private List<String> amongAway(DelegateExecution execution, List<Subject> subjects) {
        return among(
                execution,
                subjects.stream()
                        .filter(subject -> subject.temporaryActivityAt() != null)
                        .toList());
    }

    private List<String> among(DelegateExecution execution, List<Subject> subjects) {
        String plan = String.valueOf(execution.getVariable("plan"));
        return rated.among(subjects, plan, LocalDate.now(clock)).stream()
                .map(Subject::id)
                .toList();
    }

    private static String unit(DelegateExecution execution) {
        return String.valueOf(execution.getVariable("unit"));
    }
}
