package vn.kiemdiem.plan.check.process;

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
    public Map<String, String> names(Set<String> units) {
        return organization.units(units).stream().collect(Collectors.toUnmodifiableMap(Unit::id, Unit::name));
    }

    @Override
    public Set<String> staffed(Set<String> units) {
        return organization.staffOf(units).stream()
                .flatMap(account -> account.units().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<UnitKind> kindsBelow(String unit) {
        return organization.kindsBelow(unit);
    }

    @Override
    public long directlyBelow(String unit, UnitKind kind) {
        return organization.countDirectlyBelow(unit, kind);
    }
}
