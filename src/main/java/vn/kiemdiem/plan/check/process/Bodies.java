package vn.kiemdiem.plan.check.process;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.kiemdiem.organization.Slug;
import vn.kiemdiem.organization.UnitKind;

/** What a plan's check has to know of the organization; each question is asked once for each check. */
interface Bodies {

    /** The id of a unit, which is also the id of its group. */
    Pattern UNIT = Pattern.compile("(?=.{1,%d}$)[a-z]+(-[a-z0-9]+)*+".formatted(Slug.MAX_ID));

    /** The unit whose process it is, one in its place in the tree, the one that a loop, its subject or a caller names. */
    Pattern FOUND_UNIT = Pattern.compile("\\$\\{(unit|body|rater|recipient|units\\.above\\(unit\\)"
            + "|units\\.below\\(unit, '[a-z-]+'\\)|subjects\\.temporaryUnit\\(subject\\))}");

    /** The names, by id, of those units that there are; the ids are few, the organization's units may be thousands. */
    Map<String, String> names(Set<String> units);

    /** The names, by id, of those units of the plan's file that there are, asked for once for each check. */
    default Map<String, String> units(PlanModel plan) {
        return plan.once(Units.class, any -> new Units(names(NamedUnits.in(plan))))
                .names();
    }

    /** The units of a plan's file when a check asked for them. */
    record Units(Map<String, String> names) {}

    /** Those of the units that somebody acts for. */
    Set<String> staffed(Set<String> units);

    /** The kinds of the units at any depth below that one. */
    Set<UnitKind> kindsBelow(String unit);

    /** How many units of the kind there are directly below that one. */
    long directlyBelow(String unit, UnitKind kind);
}
