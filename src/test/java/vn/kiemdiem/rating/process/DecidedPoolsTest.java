package vn.kiemdiem.rating.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.kiemdiem.rating.process.PoolFixture.excellent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.plan.process.PlanRun;
import vn.kiemdiem.rating.DecidedPool;
import vn.kiemdiem.rating.DecidedPools;
import vn.kiemdiem.rating.RatingStage;
import vn.kiemdiem.rating.Ratings;
import vn.kiemdiem.rating.policy.PoolBy;
import vn.kiemdiem.rating.policy.PoolCount;

@ProductTest
class DecidedPoolsTest {

    private static final int AGENCIES = 14;

    @Autowired
    private PlanRun run;

    @Autowired
    private PoolFixture pool;

    @Autowired
    private DecidedPools pools;

    @Autowired
    private Ratings ratings;

    @Autowired
    private Organization organization;

    @BeforeEach
    void decide() {
        pool.start(AGENCIES);
        Task task = pool.first();
        run.complete(task, "pool-1", pool.sheet(task, excellent(1, 2)));
    }

    @AfterEach
    void reset() {
        run.reset();
    }

    @Test
    @DisplayName("S001-R06: mỗi nhóm một dòng, đếm theo quyết định đang có hiệu lực")
    void poolsAreCounted() {
        assertThat(counted(PoolBy.PEER_GROUP))
                .extracting(DecidedPool::body, DecidedPool::name, DecidedPool::count)
                .containsExactly(
                        tuple(PoolFixture.BODY, "Ban", new PoolCount(2, 12, 0)),
                        tuple(PoolFixture.BODY, "Cơ quan", new PoolCount(1, 0, 0)));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Cơ sở dữ liệu và Java chia nhóm như nhau")
    void databaseAndJavaMakeTheSamePools(PoolBy by) {
        Map<String, Integer> inJava = new TreeMap<>();
        organization.subjects().stream()
                .filter(subject ->
                        ratings.inEffect(PoolFixture.PLAN, RatingStage.DECISION).containsKey(subject.id()))
                .forEach(subject -> inJava.merge(by.poolOf(subject), 1, Integer::sum));

        Map<String, Integer> inDatabase = new TreeMap<>();
        counted(by).forEach(pool -> inDatabase.put(pool.name(), pool.count().size()));

        assertThat(inDatabase).isEqualTo(inJava);
    }

    private List<DecidedPool> counted(PoolBy by) {
        List<DecidedPool> counted = new ArrayList<>();
        pools.forEach(PoolFixture.PLAN, by, counted::add);
        return counted;
    }
}
