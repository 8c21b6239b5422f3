package vn.kiemdiem.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.StaffAccount;
import vn.kiemdiem.organization.Unit;
import vn.kiemdiem.organization.UnitKind;

/** Who may read a plan's results: those who act for or supervise its unit or one above it, and admins. */
@Component
public class PlanReaders {

    private final Organization organization;

    PlanReaders(Organization organization) {
        this.organization = organization;
    }

    /** Whether the account may read the plan's results; an unknown account may not. */
    public boolean mayRead(PlanHeader plan, String account) {
        return organization.account(account).filter(who -> mayRead(plan, who)).isPresent();
    }

    /** The plan's unit and those above it, the nearest first. */
    public List<String> unitsOver(PlanHeader plan) {
        return Stream.concat(
                        Stream.of(plan.unit()),
                        organization.ancestorsOf(plan.unit()).stream().map(Unit::id))
                .toList();
    }

    /** The plan's unit and all below it. */
    public List<String> unitsIn(PlanHeader plan) {
        return Stream.concat(
                        Stream.of(plan.unit()),
                        organization.unitsBelow(plan.unit(), EnumSet.allOf(UnitKind.class)).stream()
                                .map(Unit::id))
                .toList();
    }

    private boolean mayRead(PlanHeader plan, StaffAccount account) {
        List<String> over = unitsOver(plan);
        return account.admin() || any(over, account.units()) || any(over, account.supervisedUnits());
    }

    private static boolean any(List<String> over, Set<String> units) {
        return over.stream().anyMatch(units::contains);
    }
}
