package vn.kiemdiem.rating;

import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.organization.UnitKind;

/**
 * Subjects on whose rating the plan lets nobody, or more than one body, decide (S001-A02, S001-A04).
 *
 * @param unitKind what the subjects' own units are
 * @param subjects how many they are
 * @param bodies the names of those who would decide; empty where the plan names nobody
 */
public record AuthorityGap(SubjectKind kind, UnitKind unitKind, int subjects, String bodies) {

    /** Tells the gaps of a plan apart. */
    public String id() {
        return kind.slug() + "." + unitKind.slug();
    }

    /** What of the plan makes this a gap. */
    public String why() {
        return bodies.isEmpty() ? "Không nêu cấp quyết định" : "Nêu nhiều cấp quyết định: " + bodies;
    }

    /** Whose rating it is, in words. */
    public String subjectWords() {
        return kind.vietnameseName() + " của " + unitKind.vietnameseName();
    }
}
