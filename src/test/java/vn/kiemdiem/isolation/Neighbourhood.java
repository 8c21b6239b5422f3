package vn.kiemdiem.isolation;

import static vn.kiemdiem.isolation.Neighbour.Part.MEMBER;
import static vn.kiemdiem.isolation.Neighbour.Part.READER;
import static vn.kiemdiem.isolation.Neighbour.Part.STAFF;
import static vn.kiemdiem.isolation.Neighbour.Part.SUPERVISOR;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kiemdiem.isolation.Neighbour.Part;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.StaffAccount;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.organization.Unit;
import vn.kiemdiem.organization.UnitKind;
import vn.kiemdiem.plan.PlanHeader;
import vn.kiemdiem.plan.PlanReaders;

/** Finds who and what belongs to a running plan: its own organization, and the engine's rows of its file. */
final class Neighbourhood {

    private final PlanHeader plan;
    private final List<String> over;
    private final List<Unit> units;
    private final List<Subject> subjects;
    private final List<StaffAccount> accounts;
    private final PlanRows rows;

    Neighbourhood(PlanHeader plan, Organization organization, PlanReaders readers, JdbcClient jdbc) {
        this.plan = plan;
        this.over = readers.unitsOver(plan);
        this.rows = new PlanRows(jdbc, plan.id());
        String root = over.get(over.size() - 1);
        this.units = Stream.concat(
                        organization.unit(root).stream(),
                        organization.unitsBelow(root, EnumSet.allOf(UnitKind.class)).stream())
                .toList();
        Set<String> ids = units.stream().map(Unit::id).collect(Collectors.toSet());
        this.subjects = organization.subjectsOfUnits(ids);
        Set<String> people = subjects.stream().map(Subject::id).collect(Collectors.toSet());
        this.accounts = organization.accounts().stream()
                .filter(account -> !account.admin())
                .filter(account -> !Collections.disjoint(ids, account.units())
                        || !Collections.disjoint(ids, account.supervisedUnits())
                        || people.contains(Objects.requireNonNullElse(account.subjectId(), "")))
                .toList();
    }

    /** The plan with those of its people who try the doors, and one of each of its things. */
    Neighbour neighbour() {
        Map<Part, String> people = people();
        String staff = Objects.requireNonNull(people.get(STAFF), "nobody has work in " + plan.id());
        Map<String, String> things = rows.things(account(staff).units());
        things.put("unit", plan.unit());
        things.put("account", staff);
        return new Neighbour(plan.id(), people, things);
    }

    /** Tells what belongs to the plan. */
    void list(Belongings belongings) {
        belongings.addIds(plan.id(), rows.ids());
        belongings.addIds(plan.id(), List.of(plan.id()));
        for (String groups : List.of("", "-people", "-supervisors")) {
            belongings.addIds(
                    plan.id(), units.stream().map(unit -> unit.id() + groups).toList());
        }
        belongings.addIds(plan.id(), subjects.stream().map(Subject::id).toList());
        belongings.addIds(plan.id(), accounts.stream().map(StaffAccount::id).toList());
        belongings.addNames(plan.id(), units.stream().map(Unit::name).toList());
        belongings.addNames(plan.id(), subjects.stream().map(Subject::name).toList());
        belongings.addNames(
                plan.id(), accounts.stream().map(StaffAccount::displayName).toList());
        belongings.addNames(
                plan.id(),
                accounts.stream()
                        .map(StaffAccount::mail)
                        .filter(Objects::nonNull)
                        .toList());
        belongings.addNames(plan.id(), List.of(plan.displayName(), plan.title(), plan.number()));
    }

    /** The addresses of the plan's people. */
    Set<String> mails() {
        return accounts.stream()
                .map(StaffAccount::mail)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    PlanRows rows() {
        return rows;
    }

    /** A subject whose rating the plan's report tells. */
    Subject anySubject() {
        return subjects.get(0);
    }

    private StaffAccount account(String id) {
        return accounts.stream()
                .filter(account -> account.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Map<Part, String> people() {
        Set<String> busy = rows.unitsWithTasks();
        Set<String> assigned = rows.assignees();
        Map<Part, String> people = new EnumMap<>(Part.class);
        add(
                people,
                STAFF,
                account -> account.supervisedUnits().isEmpty()
                        && isDisjoint(account.units(), over)
                        && !isDisjoint(account.units(), busy));
        add(
                people,
                MEMBER,
                account -> account.units().isEmpty()
                        && account.supervisedUnits().isEmpty()
                        && assigned.contains(account.id()));
        add(people, SUPERVISOR, account -> account.supervisedUnits().contains(plan.unit()));
        add(people, READER, account -> !isDisjoint(account.units(), over));
        return people;
    }

    private void add(Map<Part, String> people, Part part, Predicate<StaffAccount> such) {
        accounts.stream()
                .filter(such)
                .map(StaffAccount::id)
                .filter(id -> !people.containsValue(id))
                .findFirst()
                .ifPresent(id -> people.put(part, id));
    }

    private static boolean isDisjoint(Collection<String> some, Collection<String> others) {
        return Collections.disjoint(some, others);
    }
}
