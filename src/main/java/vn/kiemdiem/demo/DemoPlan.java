package vn.kiemdiem.demo;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.kiemdiem.demo.Demo.FirstDuty;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.plan.process.Plans;

/** The demo's plan, started and with its first duty done where the demo names one. */
@Component
@Profile("demo")
class DemoPlan {

    private final Plans plans;
    private final ProcessEngine engine;
    private final Organization organization;
    private final DemoProperties properties;

    DemoPlan(Plans plans, ProcessEngine engine, Organization organization, DemoProperties properties) {
        this.plans = plans;
        this.engine = engine;
        this.organization = organization;
        this.properties = properties;
    }

    boolean neverStarted() {
        HistoryService history = engine.getHistoryService();
        return history.createHistoricProcessInstanceQuery()
                        .processDefinitionKey(properties.plan())
                        .count()
                == 0;
    }

    void start() {
        plans.start(properties.plan());
        FirstDuty duty = properties.running().firstDuty();
        if (duty != null) {
            fulfil(duty);
        }
    }

    private void fulfil(FirstDuty duty) {
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

    private List<String> unitsOf(String account) {
        return organization.account(account).stream()
                .flatMap(who -> who.units().stream())
                .toList();
    }
}
