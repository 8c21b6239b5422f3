package vn.kiemdiem.rating.policy;

import java.util.List;
import java.util.Set;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.organization.UnitKind;

/**
 * Chỉ kiểm điểm, không xếp loại: kinds of subject that are reviewed and never rated, whoever they are (S003-R04).
 *
 * @param source the plan's words; empty where it has none
 */
public record ReviewedOnly(List<Scope> scopes, String source) {

    static final String RULE = "rating.reviewedOnly";

    public ReviewedOnly {
        scopes = List.copyOf(scopes);
    }

    /** Every kind may be rated. */
    public static ReviewedOnly nobody() {
        return new ReviewedOnly(List.of(), "");
    }

    /** Whether subjects of the kind are never rated in some kind of unit. */
    public boolean names(SubjectKind kind) {
        return scopes.stream().anyMatch(scope -> scope.kinds().contains(kind));
    }

    /** Whether subjects of the kind are never rated in units of that kind. */
    public boolean covers(SubjectKind kind, UnitKind unitKind) {
        return scopes.stream().anyMatch(scope -> scope.covers(kind, unitKind));
    }

    /**
     * Kinds of subject in kinds of unit.
     *
     * @param unitKinds the kinds of the subjects' own units; empty for any
     */
    public record Scope(Set<SubjectKind> kinds, Set<UnitKind> unitKinds) {

        public Scope {
            kinds = Set.copyOf(kinds);
            unitKinds = Set.copyOf(unitKinds);
        }

        boolean covers(SubjectKind kind, UnitKind unitKind) {
            return kinds.contains(kind) && (unitKinds.isEmpty() || unitKinds.contains(unitKind));
        }
    }
}
