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

    /** The ids of all units. */
    Set<String> units();

    /** The same, asked for once for each plan that is checked. */
    default Set<String> units(PlanModel plan) {
        return plan.once(Units.class, any -> new Units(units())).ids();
    }

    /** The ids of all units when a check asked for them. */
    record Units(Set<String> ids) {}

    /** The ids of the units that somebody acts for. */
    Set<String> staffed();

    /** The kinds of the units at any depth below that one. */
    Set<UnitKind> kindsBelow(String unit);

    /** How many units of the kind there are directly below that one. */
    long directlyBelow(String unit, UnitKind kind);

    /** The names of all units by id. */
    Map<String, String> names();
}
