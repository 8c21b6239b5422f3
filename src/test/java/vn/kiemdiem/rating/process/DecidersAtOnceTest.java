package vn.kiemdiem.rating.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kiemdiem.rating.process.PoolFixture.excellent;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.plan.process.PlanRun;
import vn.kiemdiem.rating.RatingLevel;
import vn.kiemdiem.rating.RatingStage;
import vn.kiemdiem.rating.Ratings;

/** Two members of a standing committee save two decisions about one pool at the same instant, on PostgreSQL. */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecidersAtOnceTest {

    private static final int ROUNDS = 20;
    private static final int AGENCIES = 14;
    private static final int ALLOWED = 2;

    @Autowired
    private PlanRun run;

    @Autowired
    private PoolFixture pool;

    @Autowired
    private Ratings ratings;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FormService forms;

    @Autowired
    private IdentityService identities;

    private final ExecutorService people = Executors.newFixedThreadPool(2);

    @AfterEach
    void reset() {
        run.reset();
    }

    @AfterAll
    void goHome() {
        people.shutdown();
    }

    @RepeatedTest(ROUNDS)
    @DisplayName("S001-R06: hai người cùng lưu, tỷ lệ vẫn giữ, một người được báo và không mất việc")
    void onlyOneOfTwoPassesAndTheCapHolds() throws Exception {
        pool.start(AGENCIES);
        Task first = pool.first();
        Task second = pool.second();
        CyclicBarrier together = new CyclicBarrier(2);

        List<Future<String>> answers = people.invokeAll(List.of(
                saves(first, "pool-1", pool.sheet(first, excellent(1, 2)), together),
                saves(second, "pool-2", pool.sheet(second, excellent(3, 4)), together)));

        List<String> told = List.of(answers.get(0).get(), answers.get(1).get());
        assertThat(told).filteredOn(String::isEmpty).hasSize(1);
        assertThat(told)
                .filteredOn(answer -> answer.contains("Trong lúc đồng chí chọn"))
                .hasSize(1);
        assertThat(ratings.inEffect(PoolFixture.PLAN, RatingStage.DECISION).values())
                .filteredOn(rating -> rating.level() == RatingLevel.EXCELLENT)
                .filteredOn(rating -> rating.subject().startsWith("pool-leadership"))
                .hasSize(ALLOWED);
        assertThat(tasks.createTaskQuery()
                        .taskDefinitionKeyIn(PoolFixture.FIRST, PoolFixture.SECOND)
                        .count())
                .isEqualTo(1);
    }

    private Callable<String> saves(Task task, String account, Map<String, Object> sheet, CyclicBarrier together) {
        return () -> {
            identities.setAuthentication(account, List.of(PoolFixture.BODY));
            together.await();
            try {
                forms.submitTaskForm(task.getId(), sheet);
                return "";
            } catch (ProcessEngineException refused) {
                return String.valueOf(refused.getCause() == null ? refused : refused.getCause());
            } finally {
                identities.clearAuthentication();
            }
        };
    }
}
