package vn.kiemdiem.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kiemdiem.database.TestDatabase;

class OrphanedJobsTest {

    private final JdbcClient jdbc = JdbcClient.create(database());
    private final OrphanedJobs orphans = new OrphanedJobs(jdbc);

    @BeforeEach
    void jobsOfTwoNodes() {
        jdbc.sql("create table act_ru_job (id_ text, lock_owner_ text, lock_exp_time_ timestamp)")
                .update();
        jdbc.sql("insert into act_ru_job values ('a', 'node1', now()), ('b', 'node1', now()), ('c', 'node2', now())")
                .update();
    }

    @Test
    void aNodeThatWasKilledGivesBackItsOwnJobs() {
        orphans.begin("node1");

        assertThat(free()).containsExactly("a", "b");
    }

    @Test
    void aJobAtWhichTheDatabaseWentAwayIsGivenBackUnlessAnotherNodeHasItByNow() {
        orphans.begin("node2");
        jdbc.sql("update act_ru_job set lock_owner_ = 'node2' where id_ = 'c'").update();
        orphans.add("b");
        orphans.add("c");

        orphans.free();

        assertThat(free()).containsExactly("c");
    }

    private List<String> free() {
        return jdbc.sql("select id_ from act_ru_job where lock_owner_ is null and lock_exp_time_ is null order by id_")
                .query(String.class)
                .list();
    }

    private static DataSource database() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(TestDatabase.newDatabase());
        return source;
    }
}
