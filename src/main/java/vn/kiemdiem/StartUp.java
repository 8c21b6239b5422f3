package vn.kiemdiem;

import java.io.IOException;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.kiemdiem.engine.FirstAdministrator;
import vn.kiemdiem.engine.TasklistFilters;
import vn.kiemdiem.plan.process.PlanDeployer;

/** What every start does once the engine runs: an administrator, the filters, the plans that came with the application. */
@Component
@Order(StartUp.FIRST)
class StartUp implements ApplicationRunner {

    static final int FIRST = 0;

    private final FirstAdministrator administrator;
    private final TasklistFilters filters;
    private final PlanDeployer plans;

    StartUp(FirstAdministrator administrator, TasklistFilters filters, PlanDeployer plans) {
        this.administrator = administrator;
        this.filters = filters;
        this.plans = plans;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        administrator.create();
        filters.create();
        plans.deployAll();
    }
}
