package vn.kiemdiem.engine;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The engine's own tables, and what they need beyond what the engine makes. Nothing is locked where nothing is missing,
 * so that a node may start beside one at work.
 */
final class EngineTables {

    private static final int LONGEST_TEXT = 40_000;

    /** Any number that nobody else locks. */
    private static final long LOCK = 7_240_017;

    /** Filled when a plan starts and emptied until it ends: looked after long before a fifth of them has changed. */
    private static final List<String> QUEUES = List.of(
            "act_ru_job",
            "act_ru_task",
            "act_ru_execution",
            "act_ru_variable",
            "act_ru_identitylink",
            "act_ru_event_subscr",
            "act_ge_bytearray");

    private static final String VACUUM = "autovacuum_vacuum_threshold=200,autovacuum_vacuum_scale_factor=0.02,"
            + "autovacuum_analyze_threshold=200,autovacuum_analyze_scale_factor=0.02";

    private final DataSource database;
    private final JdbcClient jdbc;

    EngineTables(DataSource database) {
        this.database = database;
        this.jdbc = JdbcClient.create(database);
    }

    /** Whether there are any; the engine makes all of them at once. */
    boolean exist() {
        return jdbc.sql("select to_regclass('act_ge_property') is not null")
                .query(Boolean.class)
                .single();
    }

    /** Makes good what is missing; of two nodes that start at once, the second waits for the first. */
    void complete() {
        new TransactionTemplate(new JdbcTransactionManager(database)).executeWithoutResult(transaction -> {
            jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().singleRow();
            execute(missingIndexes());
            execute(shortTexts());
            execute(neglectedQueues());
        });
    }

    /** Lets PostgreSQL count anew what a plan has put into the tables. */
    void analyze() {
        execute(List.of("analyze " + String.join(", ", QUEUES)));
    }

    private void execute(List<String> statements) {
        statements.forEach(statement -> jdbc.sql(statement).update());
    }

    /** Each completion looks for sub-tasks; without the index it reads the whole table (engine-floor). */
    private List<String> missingIndexes() {
        return jdbc.sql("""
                        select 'create index kd_task_parent on act_ru_task (parent_task_id_)'
                        where to_regclass('kd_task_parent') is null
                        """).query(String.class).list();
    }

    /** Minutes of a meeting are longer than the 4,000 characters that the engine's tables allow. */
    private List<String> shortTexts() {
        return jdbc.sql("""
                        select format('alter table %s alter column text_ type varchar(%s)', table_name, :longest)
                        from information_schema.columns
                        where table_schema = current_schema() and column_name = 'text_'
                            and table_name in ('act_ru_variable', 'act_hi_varinst', 'act_hi_detail')
                            and character_maximum_length < :longest
                        """).param("longest", LONGEST_TEXT).query(String.class).list();
    }

    private List<String> neglectedQueues() {
        return jdbc.sql("""
                        select format('alter table %s set (%s)', oid::regclass, :vacuum) from pg_class
                        where oid in (select to_regclass(name) from unnest(string_to_array(:queues, ',')) name)
                            and not coalesce(reloptions, '{}') @> string_to_array(:vacuum, ',')
                        """)
                .param("vacuum", VACUUM)
                .param("queues", String.join(",", QUEUES))
                .query(String.class)
                .list();
    }
}
