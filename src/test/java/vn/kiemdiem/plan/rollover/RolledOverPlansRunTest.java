package vn.kiemdiem.plan.rollover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.plan.process.PlanRun;

/** Each plan of the repository, rolled over to the next year, runs beside the old one. */
@ProductTest
class RolledOverPlansRunTest {

    private static final String DEPLOYMENT = "rolled-over";

    @Autowired
    private PlanRun run;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private TaskService tasks;

    static Stream<RolledOverFile> plans() {
        return RolledOverFile.all();
    }

    @AfterEach
    void forgetTheDraft() {
        run.reset();
        repository.createDeploymentQuery().deploymentName(DEPLOYMENT).list().stream()
                .map(Deployment::getId)
                .forEach(id -> repository.deleteDeployment(id, true));
    }

    @DisplayName("issue 6: bản của năm sau triển khai và chạy được khi đã điền số")
    @ParameterizedTest
    @MethodSource("plans")
    void theNumberedDraftRuns(RolledOverFile plan) {
        String draft = plan.after().planId();
        repository
                .createDeployment()
                .name(DEPLOYMENT)
                .addString(draft + ".bpmn", plan.numbered())
                .deploy();

        ProcessInstance started = run.start(draft, plan.id());
        run.runWhatFollows();

        assertThat(started.getProcessDefinitionKey()).isEqualTo(draft);
        assertThat(tasks.createTaskQuery().processInstanceBusinessKey(draft).count())
                .isPositive();
        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(plan.id())
                        .latestVersion()
                        .count())
                .isEqualTo(1);
    }
}
