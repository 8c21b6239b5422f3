package vn.kiemdiem.demo;

import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.kiemdiem.demo.Demo.Fulfilled;
import vn.kiemdiem.duty.process.DutyVariables;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.plan.process.Plans;

/** The demo's plans, started and with those duties done that each demo names. */
@Component
@Profile("demo")
class DemoPlan {

    private final Plans plans;
    private final ProcessEngine engine;
    private final Organization organization;
    private final DemoTables tables;

    DemoPlan(Plans plans, ProcessEngine engine, Organization organization, DemoTables tables) {
        this.plans = plans;
        this.engine = engine;
        this.organization = organization;
        this.tables = tables;
    }

    boolean neverStarted(String plan) {
        HistoryService history = engine.getHistoryService();
        return history.createHistoricProcessInstanceQuery()
                        .processDefinitionKey(plan)
                        .count()
                == 0;
    }

    void start(String plan, Demo demo) throws IOException {
        tables.load(plan, new DemoFolder(demo.folder()));
        plans.start(plan);
        demo.fulfilled().forEach(duty -> fulfil(plan, duty));
    }

    /** What the plan is called in the welcome. */
    String title(String plan) {
        return plans.byId(plan).orElseThrow().displayName();
    }

    private void fulfil(String plan, Fulfilled duty) {
        runWhatWaits(plan);
        Task task = engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(duty.task())
                .processVariableValueEquals(DutyVariables.PLAN, plan)
                .singleResult();
        IdentityService identities = engine.getIdentityService();
        identities.setAuthentication(duty.account(), unitsOf(duty.account()));
        try {
            engine.getFormService().submitTaskForm(task.getId(), duty.values());
        } finally {
            identities.clearAuthentication();
        }
    }

    /** The job executor starts only after the demo: until then nobody else takes what one duty leaves to the next. */
    private void runWhatWaits(String plan) {
        List<Job> jobs = waiting(plan);
        while (!jobs.isEmpty()) {
            jobs.forEach(job -> engine.getManagementService().executeJob(job.getId()));
            jobs = waiting(plan);
        }
    }

    private List<Job> waiting(String plan) {
        return engine.getManagementService()
                .createJobQuery()
                .processDefinitionKey(plan)
                .messages()
                .list();
    }

    private List<String> unitsOf(String account) {
        return organization.account(account).stream()
                .flatMap(who -> who.units().stream())
                .toList();
    }
}
