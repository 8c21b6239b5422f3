package vn.kiemdiem.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.kiemdiem.plan.process.Plans;

/** The demo's plan, started and with its first duty done, so that all who come after it find theirs. */
@Component
@Profile("demo")
class DemoPlan {

    private static final String PLAN = "tra-son-school-branch-2023";
    private static final String SECRETARY = "bi-thu";
    private static final List<String> SECRETARY_OF =
            List.of("tra-son-school-branch", "tra-son-school-branch-committee");

    private final Plans plans;
    private final ProcessEngine engine;
    private final DemoProperties properties;
    private final Clock clock;

    DemoPlan(Plans plans, ProcessEngine engine, DemoProperties properties, Clock clock) {
        this.plans = plans;
        this.engine = engine;
        this.properties = properties;
        this.clock = clock;
    }

    boolean neverStarted() {
        HistoryService history = engine.getHistoryService();
        return history.createHistoricProcessInstanceQuery()
                        .processDefinitionKey(PLAN)
                        .count()
                == 0;
    }

    void start() {
        plans.start(PLAN);
        Task briefing = engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey("userTask_briefBranch")
                .singleResult();
        IdentityService identities = engine.getIdentityService();
        identities.setAuthentication(SECRETARY, SECRETARY_OF);
        try {
            engine.getFormService().submitTaskForm(briefing.getId(), briefed());
        } finally {
            identities.clearAuthentication();
        }
    }

    private Map<String, Object> briefed() {
        return Map.of(
                "heldOn",
                LocalDate.now(clock).toString(),
                "attendees",
                properties.attendees(),
                "content",
                "Quán triệt Quy định 124-QĐ/TW, kế hoạch và cách viết bản kiểm điểm.");
    }
}
