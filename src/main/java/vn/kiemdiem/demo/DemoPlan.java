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
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.plan.process.Plans;

/** The demo's plan, started and with those duties done that the demo names. */
@Component
@Profile("demo")
class DemoPlan {

    private final Plans plans;
    private final ProcessEngine engine;
    private final Organization organization;
    private final DemoTables tables;
    private final DemoProperties properties;

    DemoPlan(
            Plans plans,
            ProcessEngine engine,
            Organization organization,
            DemoTables tables,
            DemoProperties properties) {
        this.plans = plans;
        this.engine = engine;
        this.organization = organization;
        this.tables = tables;
        this.properties = properties;
    }

    boolean neverStarted() {
        HistoryService history = engine.getHistoryService();
        return history.createHistoricProcessInstanceQuery()
                        .processDefinitionKey(properties.plan())
                        .count()
                == 0;
    }

    void start() throws IOException {
        tables.load(properties.plan(), new DemoFolder(properties.running().folder()));
        plans.start(properties.plan());
        properties.running().fulfilled().forEach(this::fulfil);
    }

    private void fulfil(Fulfilled duty) {
        runWhatWaits();
        Task task = engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(duty.task())
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
    private void runWhatWaits() {
        List<Job> jobs = waiting();
        while (!jobs.isEmpty()) {
            jobs.forEach(job -> engine.getManagementService().executeJob(job.getId()));
            jobs = waiting();
        }
    }

    private List<Job> waiting() {
        return engine.getManagementService()
                .createJobQuery()
                .processDefinitionKey(properties.plan())
                .messages()
                .list();
    }

    private List<String> unitsOf(String account) {
        return organization.account(account).stream()
                .flatMap(who -> who.units().stream())
                .toList();
    }
}
