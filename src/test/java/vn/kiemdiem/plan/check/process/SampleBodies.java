package vn.kiemdiem.plan.check.process;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.kiemdiem.organization.UnitKind;

/** An organization in which every body that the real plans name has staff, but one office has nobody. */
final class SampleBodies implements Bodies {

    static final String WITHOUT_STAFF = "empty-office";

    private static final List<String> PLANS = List.of(
            "tra-son-school-branch-2023", "lam-dong-2021", "tam-duong-2024", "bu-dop-2023", "binh-thuan-bloc-2024");

    private static final Pattern BODY = Pattern.compile("(?:candidateGroups|\"plan.unit\" value)=\"([a-z-]*)\"");
    private static final Pattern ADDRESSEE = Pattern.compile(
            "(?:name=\"(?:lateUnit|informs|recipient)\">|\"decidedBy\" value=\"|sourceExpression=\")([^<\"]*)");

    private final Set<String> staffed = named(BODY);
    private final Set<String> addressees = named(ADDRESSEE);

    private static Set<String> named(Pattern pattern) {
        return PLANS.stream()
                .flatMap(plan -> pattern.matcher(BrokenPlan.text(plan)).results())
                .flatMap(match -> KindLists.split(match.group(1)).stream())
                .collect(Collectors.toSet());
    }

    @Override
    public Map<String, String> names(Set<String> units) {
        return units.stream()
                .filter(unit -> addressees.contains(unit) || staffed.contains(unit) || unit.equals(WITHOUT_STAFF))
                .collect(Collectors.toMap(Function.identity(), unit -> "Đơn vị " + unit));
    }

    @Override
    public Set<String> staffed(Set<String> units) {
        return units.stream().filter(staffed::contains).collect(Collectors.toSet());
    }

    @Override
    public Set<UnitKind> kindsBelow(String unit) {
        return EnumSet.complementOf(EnumSet.of(UnitKind.APPRAISAL_TEAM));
    }

    @Override
    public long directlyBelow(String unit, UnitKind kind) {
        return kind == UnitKind.APPRAISAL_TEAM ? 0 : 1;
    }
}
