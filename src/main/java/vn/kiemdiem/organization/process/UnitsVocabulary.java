package vn.kiemdiem.organization.process;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.kiemdiem.engine.Vocabulary;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.Unit;
import vn.kiemdiem.organization.UnitKind;

/** The vocabulary bean {@code units}: over which units a plan fans out. */
@Component
public class UnitsVocabulary implements Vocabulary {

    private final Organization organization;

    UnitsVocabulary(Organization organization) {
        this.organization = organization;
    }

    @Override
    public String word() {
        return "units";
    }

    /** The ids of the units of the comma-separated kinds at any depth below the unit whose process it is. */
    public List<String> of(DelegateExecution execution, String kinds) {
        String unit = String.valueOf(execution.getVariable("unit"));
        return organization.unitsBelow(unit, UnitKind.ofSlugs(kinds)).stream()
                .map(Unit::id)
                .toList();
    }

    /** The id of the unit directly above, which waits for what this one sends; at the top the unit itself. */
    public String above(String unit) {
        return organization.unitAbove(unit).orElse(unit);
    }

    /** The business key of the unit's own process: plan id and unit id. */
    public String businessKey(DelegateExecution execution, String unit) {
        return execution.getVariable("plan") + "/" + unit;
    }

    /** The id of the one unit of the kind directly below, as a commune's executive committee; none or two are an error. */
    public String below(String unit, String kind) {
        List<String> found = organization.unitsBelow(unit, UnitKind.ofSlugs(kind)).stream()
                .filter(below -> unit.equals(below.parentId()))
                .map(Unit::id)
                .toList();
        if (found.size() != 1) {
            throw new ProcessEngineException("Kế hoạch cần đúng một đơn vị loại «" + kind + "» trực thuộc «" + unit
                    + "», danh sách đơn vị có " + found.size() + "; hãy sửa danh sách đơn vị.");
        }
        return found.get(0);
    }

    /** Whether the unit is of one of the comma-separated kinds. */
    public boolean isOfKind(String unit, String kinds) {
        return UnitKind.ofSlugs(kinds).contains(the(unit).kind());
    }

    /** Whether the branch has a committee («có chi ủy», S000-R14, S000-R15). */
    public boolean hasBranchCommittee(String unit) {
        return the(unit).hasBranchCommittee();
    }

    /** Whether the committee has a standing committee (S000-R20, S000-R21). */
    public boolean hasStandingCommittee(String unit) {
        return the(unit).hasStandingCommittee();
    }

    private Unit the(String unit) {
        return organization
                .unit(unit)
                .orElseThrow(() -> new ProcessEngineException("Không còn đơn vị «" + unit + "» trong danh sách."));
    }
}
