package vn.kiemdiem.organization.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kiemdiem.engine.Vocabulary;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.StaffAccount;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.organization.SubjectKind;

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
}
