package vn.kiemdiem.benchmark;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kiemdiem.plan.process.PlanRun;
import vn.kiemdiem.plan.process.Plans;
import vn.kiemdiem.plan.process.Uploads;
import vn.kiemdiem.plan.process.WholePlay;

/** The product: forms are filled in and recorded, whoever may do it does, every door's check is made. */
record ProductLoad(
        String plan,
        ProcessEngine engine,
        JobExecutor jobs,
        JdbcClient database,
        Plans plans,
        PlanRun run,
        Uploads uploads,
        WholePlay play,
        Runnable district,
        Map<String, List<String>> groups)
        implements Load {

    ProductLoad(
            String plan,
            ProcessEngine engine,
            JobExecutor jobs,
            JdbcClient database,
            Plans plans,
            PlanRun run,
            Uploads uploads,
            WholePlay play,
            Runnable district) {
        this(plan, engine, jobs, database, plans, run, uploads, play, district, new ConcurrentHashMap<>());
    }

    @Override
    public void start() {
        plans.start(plan);
    }

    @Override
    public void forget() {
        run.reset();
        // What was imported for the plan goes with its rows.
        district.run();
    }

    @Override
    public Runnable open(Task task) {
        String account = play.whoMay(task);
        uploads.attachAll(task, account);
        Map<String, Object> typed = play.typed(task);
        List<String> units = groups.computeIfAbsent(account, this::groupsOf);
        return () -> {
            IdentityService identities = engine.getIdentityService();
            identities.setAuthentication(account, units);
            try {
                engine.getFormService().submitTaskForm(task.getId(), typed);
            } finally {
                identities.clearAuthentication();
            }
        };
    }

    private List<String> groupsOf(String account) {
        return engine.getIdentityService().createGroupQuery().groupMember(account).list().stream()
                .map(Group::getId)
                .toList();
    }
}
