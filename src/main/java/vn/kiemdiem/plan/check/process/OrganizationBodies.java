package vn.kiemdiem.plan.check.process;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.Unit;
import vn.kiemdiem.organization.UnitKind;

/** The organization as it is stored. */
@Component
class OrganizationBodies implements Bodies {

    private final Organization organization;

    OrganizationBodies(Organization organization) {
        this.organization = organization;
    }

    @Override
    public Set<String> units() {
        return organization.units().stream().map(Unit::id).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Map<String, String> names() {
        return organization.units().stream().collect(Collectors.toUnmodifiableMap(Unit::id, Unit::name));
    }

    @Override
    public Set<String> staffed() {
        return organization.accounts().stream()
                .flatMap(account -> account.units().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<UnitKind> kindsBelow(String unit) {
        return organization.unitsBelow(unit, EnumSet.allOf(UnitKind.class)).stream()
                .map(Unit::kind)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public long directlyBelow(String unit, UnitKind kind) {
        return organization.unitsBelow(unit, EnumSet.of(kind)).stream()
                .filter(below -> unit.equals(below.parentId()))
                .count();
    }
}
