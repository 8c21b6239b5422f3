package vn.kiemdiem.organization;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Answers who there is; only an import changes it. */
@Component
public class Organization {

    private final Units units;
    private final Subjects subjects;
    private final StaffAccounts accounts;

    Organization(Units units, Subjects subjects, StaffAccounts accounts) {
        this.units = units;
        this.subjects = subjects;
        this.accounts = accounts;
    }

    /** The unit with this id. */
    public Optional<Unit> unit(String unitId) {
        return units.findById(unitId);
    }

    /** The name of the unit with this id; the id itself where there is none. */
    public String unitName(String unitId) {
        return units.findName(unitId).orElse(unitId);
    }

    /** The units with these ids, by id. */
    public List<Unit> units(Set<String> unitIds) {
        return unitIds.isEmpty() ? List.of() : units.findByIdInOrderById(unitIds);
    }

    /** All units, by id. */
    public List<Unit> units() {
        return units.findAllByOrderById();
    }

    /** The id of the unit directly above this one; empty at the top. */
    public Optional<String> unitAbove(String unitId) {
        return units.findParentId(unitId);
    }

    /** The units above this one, the nearest first. */
    public List<Unit> ancestorsOf(String unitId) {
        return units.findAncestors(unitId);
    }

    /** The units of these kinds at any depth below this one, by id. */
    public List<Unit> unitsBelow(String unitId, Set<UnitKind> kinds) {
        return kinds.isEmpty() ? List.of() : units.findDescendants(unitId, names(kinds));
    }

    /** The kinds of the units at any depth below this one. */
    public Set<UnitKind> kindsBelow(String unitId) {
        return units.findKindsBelow(unitId).stream().map(UnitKind::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    /** How many units of the kind there are directly below this one. */
    public long countDirectlyBelow(String unitId, UnitKind kind) {
        return units.countByParentIdAndKind(unitId, kind);
    }

    /** The subjects of these kinds in this unit and at any depth below it, unit heads first, then by id. */
    public List<Subject> subjectsOf(String unitId, Set<SubjectKind> kinds) {
        return kinds.isEmpty() ? List.of() : subjects.findWithin(unitId, names(kinds));
    }

    /** The same, of those only whose own unit is of one of the unit kinds. */
    public List<Subject> subjectsIn(String unitId, Set<SubjectKind> kinds, Set<UnitKind> unitKinds) {
        return kinds.isEmpty() || unitKinds.isEmpty()
                ? List.of()
                : subjects.findWithinUnitsOfKinds(unitId, names(kinds), names(unitKinds));
    }

    /** The subjects of these units themselves, without those of units below, by id. */
    public List<Subject> subjectsOfUnits(Set<String> unitIds) {
        return unitIds.isEmpty() ? List.of() : subjects.findByUnitIdInOrderById(unitIds);
    }

    /** The subject with this id. */
    public Optional<Subject> subject(String subjectId) {
        return subjects.findById(subjectId);
    }

    /** All subjects, by id. */
    public List<Subject> subjects() {
        return subjects.findAllByOrderById();
    }

    /** The accounts that act for any of these units as {@link Role#STAFF}, each once, by id. */
    public List<StaffAccount> staffOf(Set<String> unitIds) {
        return unitIds.isEmpty() ? List.of() : accounts.findStaffOf(String.join(",", unitIds));
    }

    /** The account with this id. */
    public Optional<StaffAccount> account(String accountId) {
        return accounts.findById(accountId);
    }

    /** The accounts with these ids, by id. */
    public List<StaffAccount> accounts(Set<String> accountIds) {
        return accountIds.isEmpty() ? List.of() : accounts.findByIdInOrderById(accountIds);
    }

    /** The account that is this subject. */
    public Optional<StaffAccount> accountOfSubject(String subjectId) {
        return accounts.findBySubjectId(subjectId);
    }

    /** All accounts, by id. */
    public List<StaffAccount> accounts() {
        return accounts.findAllByOrderById();
    }

    private static List<String> names(Set<? extends Enum<?>> kinds) {
        return kinds.stream().map(Enum::name).toList();
    }
}
