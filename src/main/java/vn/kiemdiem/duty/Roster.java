package vn.kiemdiem.duty;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.kiemdiem.organization.Subject;

/** The subjects that a list form is about; what comes back is matched by id, one row for each, nobody else. */
public final class Roster {

    private final Map<String, Subject> subjects = new LinkedHashMap<>();

    private Roster(List<Subject> subjects) {
        subjects.forEach(subject -> this.subjects.put(subject.id(), subject));
    }

    /** The roster of these subjects, in their order. */
    public static Roster of(List<Subject> subjects) {
        return new Roster(subjects);
    }

    /**
     * The rows by subject, each called by the subject's name in later refusals.
     *
     * @throws Outdated when a row is of nobody in the roster, stands twice, or a subject has none
     */
    public Map<Subject, Answers> match(List<Answers> rows) {
        Map<Subject, Answers> matched = new LinkedHashMap<>();
        for (Answers row : rows) {
            String id = row.requiredText("subject", "Mã");
            Subject subject = subjects.get(id);
            if (subject == null) {
                throw Outdated.list("«" + id + "» không thuộc danh sách của đơn vị; hãy mở lại việc này.");
            }
            if (matched.put(subject, row.called(subject.name())) != null) {
                throw Outdated.list(subject.name() + " được ghi hai lần; hãy mở lại việc này.");
            }
        }
        refuseMissing(matched);
        return matched;
    }

    private void refuseMissing(Map<Subject, Answers> matched) {
        String missing = subjects.values().stream()
                .filter(subject -> !matched.containsKey(subject))
                .map(Subject::name)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw Outdated.list("Danh sách gửi lên thiếu: " + missing + "; hãy mở lại việc này.");
        }
    }
}
