package vn.kiemdiem.rating.score;

import vn.kiemdiem.organization.SubjectKind;

/** What an import did to the criteria of one kind of subject, and how many there are now. */
public record ImportedKind(SubjectKind kind, int criteria, Outcome outcome) {

    /** Whether the kind had no criteria, other ones, or the same. */
    public enum Outcome {
        CREATED,
        REPLACED,
        UNCHANGED
    }
}
