package vn.kiemdiem.isolation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kiemdiem.demo.Demos;
import vn.kiemdiem.isolation.Neighbour.Pair;
import vn.kiemdiem.isolation.Neighbour.Person;
import vn.kiemdiem.notification.DailyDigest;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.plan.PlanHeader;
import vn.kiemdiem.plan.PlanReaders;
import vn.kiemdiem.plan.process.PlanRun;
import vn.kiemdiem.plan.process.Plans;
import vn.kiemdiem.plan.process.WholePlay;

/** All plans that have a demo, running at the same time on their own organizations, some deadlines of each missed. */
@TestComponent
public class AllPlans {

    /** Who belongs to no plan and sees them all. */
    static final String ADMINISTRATOR = "quan-tri";

    private static final int MISSED = 4;
    /** When most of their deadlines have passed. */
    static final String LAST = "2025-01-01T00:00:00+07:00";

    private final PlanRun run;
    private final WholePlay play;
    private final TaskService tasks;
    private final Plans plans;
    private final Organization organization;
    private final PlanReaders readers;
    private final ManagementService management;
    private final IdentityService identities;
    private final DailyDigest digest;
    private final JdbcClient jdbc;
    private final Belongings belongings = new Belongings();
    private final Map<String, Neighbour> neighbours = new TreeMap<>();
    private final Map<String, Neighbourhood> neighbourhoods = new TreeMap<>();

    AllPlans(
            PlanRun run,
            WholePlay play,
            TaskService tasks,
            Plans plans,
            Organization organization,
            PlanReaders readers,
            ManagementService management,
            IdentityService identities,
            DailyDigest digest,
            JdbcClient jdbc) {
        this.run = run;
        this.play = play;
        this.tasks = tasks;
        this.plans = plans;
        this.organization = organization;
        this.readers = readers;
        this.management = management;
        this.identities = identities;
        this.digest = digest;
        this.jdbc = jdbc;
    }

    /** Starts all of them, does what each demo has done, and lets the last of their days pass. */
    void start() {
        Set<String> ids = Demos.plans();
        Instant first =
                ids.stream().map(Demos::start).min(Comparator.naturalOrder()).orElseThrow();
        run.at(first.atZone(ZoneOffset.UTC).toOffsetDateTime().toString());
        ids.forEach(run::importDemo);
        ids.forEach(this::start);
        run.at(LAST);
        for (String id : ids) {
            PlanHeader plan = plans.byId(id).orElseThrow();
            Neighbourhood neighbourhood = new Neighbourhood(plan, organization, readers, jdbc);
            missDeadlines(neighbourhood.rows());
            record(plan, neighbourhood.anySubject());
            neighbourhoods.put(id, neighbourhood);
        }
        digest.post();
        run.givePasswords();
        neighbourhoods.values().forEach(this::meet);
    }

    /** Removes what the plans have left. */
    void reset() {
        run.reset();
    }

    List<Neighbour> neighbours() {
        return List.copyOf(neighbours.values());
    }

    Neighbourhood of(Neighbour plan) {
        return neighbourhoods.get(plan.id());
    }

    Belongings belongings() {
        return belongings;
    }

    /** Those who try the doors. */
    List<Person> people() {
        return neighbours.values().stream()
                .flatMap(plan -> plan.people().entrySet().stream()
                        .map(person -> new Person(plan, person.getKey(), person.getValue())))
                .toList();
    }

    /** Each plan with each other one. */
    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (Neighbour plan : neighbours.values()) {
            for (Neighbour other : neighbours.values()) {
                if (plan != other) {
                    pairs.add(new Pair(plan, other, pairs.size()));
                }
            }
        }
        return pairs;
    }

    private void start(String plan) {
        plans.start(plan);
        run.runWhatFollows();
        Demos.fulfilled(plan)
                .forEach(element -> play.complete(open(plan)
                        .taskDefinitionKey(element)
                        .initializeFormKeys()
                        .singleResult()));
        play.complete(open(plan)
                .orderByTaskName()
                .asc()
                .orderByTaskId()
                .asc()
                .initializeFormKeys()
                .listPage(0, 1)
                .get(0));
    }

    private TaskQuery open(String plan) {
        return tasks.createTaskQuery().processVariableValueEquals("plan", plan);
    }

    /** Some timers fire, and the administrator gives one up. */
    private void missDeadlines(PlanRows rows) {
        List<String> waiting = rows.timers();
        for (int missed = 0; missed < MISSED && waiting.size() > 1; missed++) {
            management.executeJob(waiting.get(0));
            run.runWhatFollows();
            // One may take others with it.
            waiting = rows.timers();
        }
        identities.setAuthentication(ADMINISTRATOR, List.of(Groups.CAMUNDA_ADMIN));
        management.setJobRetries(waiting.get(waiting.size() - 1), 0);
        identities.clearAuthentication();
    }

    private void record(PlanHeader plan, Subject subject) {
        jdbc.sql("insert into rating (plan, subject, stage, level, recorded_by, recorded_at)"
                        + " values (?, ?, 'DECISION', 'GOOD', ?, now())")
                .params(plan.id(), subject.id(), plan.unit())
                .update();
        jdbc.sql("insert into attachment (plan, unit, kind, item, item_name, file_name, media_type, size, sha256,"
                        + " content, uploaded_by, uploaded_at)"
                        + " values (?, ?, 'x', 'item.1', 'x', 'x.pdf', 'application/pdf', 1, 'x', 'x', 'x', now())")
                .params(plan.id(), plan.unit())
                .update();
    }

    private void meet(Neighbourhood neighbourhood) {
        neighbourhood.list(belongings);
        Neighbour neighbour = neighbourhood.neighbour();
        neighbours.put(neighbour.id(), neighbour);
    }
}
