package vn.kiemdiem.rating.policy;

import java.util.Set;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.organization.UnitKind;

/**
 * Một dòng thẩm quyền: which body decides on which subjects of which units.
 *
 * @param unitKinds the kinds of the subjects' own units; empty for any
 * @param body the unit that decides, as the plan's file names it
 */
public record Decides(Set<SubjectKind> kinds, Set<UnitKind> unitKinds, String body) {

    public Decides {
        kinds = Set.copyOf(kinds);
        unitKinds = Set.copyOf(unitKinds);
    }

    boolean covers(SubjectKind kind, UnitKind unitKind) {
        return kinds.contains(kind) && (unitKinds.isEmpty() || unitKinds.contains(unitKind));
    }

    boolean namesUnits() {
        return !unitKinds.isEmpty();
    }
}
