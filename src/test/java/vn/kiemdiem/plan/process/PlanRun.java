package vn.kiemdiem.plan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kiemdiem.RestCalls;
import vn.kiemdiem.demo.Demos;
import vn.kiemdiem.engine.ProductClock;
import vn.kiemdiem.organization.OrganizationImport;

/** Plays a plan in a test: who completes what, what time it is, which jobs run. */
@TestComponent
public class PlanRun {

    static final List<String> TABLES = List.of(
            "basis_opinion",
            "basis_answer",
            "basis_check",
            "briefing",
            "review_basis",
            "review_report",
            "review_meeting",
            "issued_document",
            "review_suggestion",
            "opinion_round",
            "attendee_assignment",
            "attendee",
            "invitation",
            "level_notice_subject",
            "level_notice",
            "rating_notice",
            "remedial_plan",
            "review_day_registration",
            "authority_ruling",
            "rating",
            "dossier_reception",
            "dossier_attachment",
            "attachment",
            "term_year",
            "term_rating",
            "yearly_level",
            "dossier_item",
            "score_item",
            "score_sheet",
            "criterion",
            "dossier",
            "escalation",
            "message",
            "cap_exception",
            "four_good",
            "commendation",
            "rater_opinion",
            "rater",
            "rater_round",
            "staff_level",
            "task_draft",
            "plan_import_warning",
            "plan_import",
            "audit_entry");

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final FormService forms;
    private final ManagementService management;
    private final IdentityService identities;
    private final HistoryService history;
    private final OrganizationImport organizationImport;
    private final PlanTables tables;
    private final Plans plans;
    private final ProductClock clock;
    private final JdbcClient jdbc;

    PlanRun(
            RuntimeService runtime,
            TaskService tasks,
            FormService forms,
            ManagementService management,
            IdentityService identities,
            HistoryService history,
            OrganizationImport organizationImport,
            PlanTables tables,
            Plans plans,
            ProductClock clock,
            JdbcClient jdbc) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.forms = forms;
        this.management = management;
        this.identities = identities;
        this.history = history;
        this.organizationImport = organizationImport;
        this.tables = tables;
        this.plans = plans;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** Imports the organization of the plan's demo and starts the plan when the demo does. */
    public ProcessInstance start(String plan) {
        return start(plan, plan);
    }

    /** Starts the plan in the organization of another plan's demo, when that demo starts. */
    public ProcessInstance start(String plan, String demo) {
        clock.moveTo(Demos.start(demo));
        importDemo(demo);
        String id = plans.start(plan);
        return runtime.createProcessInstanceQuery().processInstanceId(id).singleResult();
    }

    /** Imports the organization of the plan's demo, and what else it brings. */
    public void importDemo(String plan) {
        organizationImport.importFiles(Demos.organization(plan));
        tables.load(plan, Demos.criteria(plan), Demos.yearlyLevels(plan), Demos.attendees(plan));
    }

    /** Gives every imported account the password of the tests, which the administrator has: hashed once is enough. */
    public void givePasswords() {
        jdbc.sql("update act_id_user set pwd_ = known.pwd_, salt_ = known.salt_ from act_id_user known"
                        + " where known.id_ = 'quan-tri' and act_id_user.pwd_ is null")
                .update();
    }

    /** Gives the account the password of the tests. */
    public void givePassword(String account) {
        User user = identities.createUserQuery().userId(account).singleResult();
        user.setPassword(RestCalls.PASSWORD);
        identities.saveUser(user);
    }

    /** Plays the first plan until its meeting can be held; everybody gives themselves the level. */
    public void playUntilTheMeeting(String level) {
        complete("userTask_briefBranch", "bi-thu", FormFilling.briefed());
        complete("userTask_collectBases", "bi-thu", FormFilling.collected(tasks, task("userTask_collectBases")));
        complete(
                "userTask_completePreparation",
                "bi-thu",
                FormFilling.reviewed(tasks, task("userTask_completePreparation"), level));
        tasks("userTask_writeMemberReview")
                .forEach(task -> complete(task, task.getAssignee(), FormFilling.reviewed(tasks, task, level)));
    }

    /** Removes every instance and every row of the plans; the organization stays. */
    public void reset() {
        identities.clearAuthentication();
        runtime.createProcessInstanceQuery().rootProcessInstances().list().stream()
                .filter(instance -> instance.getBusinessKey() != null)
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "test"));
        history.createHistoricProcessInstanceQuery()
                .finished()
                .list()
                .forEach(instance -> history.deleteHistoricProcessInstanceIfExists(instance.getId()));
        jdbc.sql("truncate " + String.join(", ", TABLES)).update();
    }

    /** Sets the product's clock, from which it ticks on. */
    public void at(String instant) {
        clock.moveTo(OffsetDateTime.parse(instant).toInstant());
    }

    /** The one open task of the element; a different number fails. */
    public Task task(String element) {
        List<Task> open = tasks(element);
        assertThat(open).as("open tasks of " + element).hasSize(1);
        return open.get(0);
    }

    /** The open tasks of the element. */
    public List<Task> tasks(String element) {
        return tasks.createTaskQuery().taskDefinitionKey(element).list();
    }

    /** Completes the one open task of the element as the account, and runs what follows at once. */
    public void complete(String element, String account, Map<String, Object> values) {
        complete(task(element), account, values);
    }

    /** Completes the task as the account, and runs what follows at once. */
    public void complete(Task task, String account, Map<String, Object> values) {
        identities.setAuthentication(account, groups(account));
        try {
            forms.submitTaskForm(task.getId(), values);
        } finally {
            identities.clearAuthentication();
        }
        runWhatFollows();
    }

    /** Runs all jobs that are no timers, until none is left. */
    public void runWhatFollows() {
        List<Job> jobs = messages();
        while (!jobs.isEmpty()) {
            jobs.forEach(job -> management.executeJob(job.getId()));
            jobs = messages();
        }
    }

    /** The instant at which the element's timer is due; an element without a timer fails. */
    public Instant due(String element) {
        return timer(element).getDuedate().toInstant();
    }

    /** Whether the job executor would take the element's timer now. */
    public boolean isDue(String element) {
        return management
                        .createJobQuery()
                        .jobId(timer(element).getId())
                        .duedateLowerThan(new Date(clock.millis() + 1))
                        .executable()
                        .count()
                == 1;
    }

    /** Fires the element's timer as the job executor would, and what follows it. */
    public void fire(String element) {
        management.executeJob(timer(element).getId());
        runWhatFollows();
    }

    /** Whether the element has a timer waiting. */
    public boolean hasTimer(String element) {
        return management.createJobQuery().timers().activityId(element).count() > 0;
    }

    private Job timer(String element) {
        List<Job> timers =
                management.createJobQuery().timers().activityId(element).list();
        assertThat(timers).as("timers of " + element).hasSize(1);
        return timers.get(0);
    }

    private List<Job> messages() {
        return new ArrayList<>(management.createJobQuery().messages().list());
    }

    private List<String> groups(String account) {
        return identities.createGroupQuery().groupMember(account).list().stream()
                .map(group -> group.getId())
                .toList();
    }
}
