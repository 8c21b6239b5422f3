package vn.kiemdiem.organization.process;

import java.util.List;
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
        return organization.ancestorsOf(unit).stream().findFirst().map(Unit::id).orElse(unit);
    }

    /** The business key of the unit's own process: plan id and unit id. */
    public String businessKey(DelegateExecution execution, String unit) {
        return execution.getVariable("plan") + "/" + unit;
    }
}
