package vn.kiemdiem.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.TimeZone;
import javax.sql.DataSource;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kiemdiem.KiemDiemApplication;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.plan.process.PlanRun;

@ProductTest
class EngineSettingsTest {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private ProductClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void settingsThatTheFloorAsksForAreInForce() {
        ProcessEngineConfigurationImpl settings =
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();

        assertThat(settings.getHistoryRemovalTimeStrategy()).isEqualTo("start");
        assertThat(settings.isJobExecutorAcquireByDueDate()).isTrue();
        assertThat(settings.isEnsureJobDueDateNotNull()).isTrue();
        assertThat(settings.getFailedJobRetryTimeCycle()).isEqualTo("PT1M,PT5M,PT30M");
    }

    @Test
    void doorsInsideTheEngineAreShut() {
        ProcessEngineConfigurationImpl settings =
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();

        assertThat(settings.isAuthorizationEnabled()).isTrue();
        assertThat(settings.isEnablePasswordPolicy()).isTrue();
        assertThat(settings.isDeserializationTypeValidationEnabled()).isTrue();
        assertThat(settings.isEnableExpressionsInAdhocQueries()).isFalse();
        assertThat(settings.getDefaultUserPermissionForTask().getName()).isEqualTo("TASK_WORK");
    }

    @Test
    void tablesAreReadyForLongTextsAndManyTasks() {
        assertThat(jdbc.sql("select min(character_maximum_length) from information_schema.columns"
                                + " where column_name = 'text_' and table_name in"
                                + " ('act_ru_variable', 'act_hi_varinst', 'act_hi_detail')")
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(20_000);
        assertThat(jdbc.sql("select count(*) from pg_indexes where indexname = 'kd_task_parent'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void tablesThatAreThereAreCheckedAndNothingIsDoneToThemTwice() {
        DataSource database = engine.getProcessEngineConfiguration().getDataSource();
        EngineTables tables = new EngineTables(database);
        String before = changesOfTables();

        tables.complete();

        assertThat(tables.exist()).isTrue();
        assertThat(changesOfTables()).isEqualTo(before);
    }

    @Test
    void queuesAreVacuumedLongBeforeAFifthOfThemIsDead() {
        assertThat(jdbc.sql(
                                "select relname from pg_class where 'autovacuum_vacuum_scale_factor=0.02' = any (reloptions)")
                        .query(String.class)
                        .list())
                .contains("act_ru_job", "act_ru_task", "act_ru_variable", "message");
    }

    @Test
    void postgresqlCountsAnewOnceAPlanHasStarted(@Autowired PlanRun run) {
        OffsetDateTime before =
                jdbc.sql("select clock_timestamp()").query(OffsetDateTime.class).single();

        run.start("tra-son-school-branch-2023");

        await().untilAsserted(() -> assertThat(
                        jdbc.sql("select last_analyze from pg_stat_user_tables where relname = 'act_ru_task'")
                                .query(OffsetDateTime.class)
                                .optional())
                .hasValueSatisfying(analyzed -> assertThat(analyzed).isAfter(before)));
        run.reset();
    }

    @Test
    void historyHasTheVariablesOfAProcessAndNotOfOneStep(@Autowired PlanRun run) {
        String plan = "tra-son-school-branch-2023";

        String instance = run.start(plan).getId();

        assertThat(jdbc.sql("select count(*) from act_ru_variable where proc_inst_id_ = ? and task_id_ is not null")
                        .param(instance)
                        .query(Long.class)
                        .single())
                .isPositive();
        assertThat(jdbc.sql("select distinct name_ from act_hi_varinst where proc_inst_id_ = ?")
                        .param(instance)
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("plan", "unit");
        run.reset();
    }

    @Test
    void engineAndProductShareOneClockAndZone() {
        Instant moved = OffsetDateTime.parse("2023-11-16T23:59:59+07:00").toInstant();

        clock.moveTo(moved);

        assertThat(clock.instant()).isBetween(moved, moved.plusSeconds(5));
        assertThat(ClockUtil.getCurrentTime().toInstant()).isBetween(moved.minusSeconds(1), moved.plusSeconds(5));
        assertThat(TimeZone.getDefault().getID())
                .isEqualTo(KiemDiemApplication.ZONE)
                .isEqualTo(clock.getZone().getId());
    }

    @Test
    void everybodyFindsTheSameFilters(@Autowired FilterService filters) {
        assertThat(filters.createTaskFilterQuery().list())
                .extracting(Filter::getName)
                .containsExactlyInAnyOrder("Việc của tôi", "Việc của đơn vị tôi", "Đến hạn trong 3 ngày", "Quá hạn");
    }

    /** The transactions that last changed the tables' own entries. */
    private String changesOfTables() {
        return jdbc.sql("select string_agg(relname || xmin, ',' order by relname) from pg_class"
                        + " where relname like 'act\\_ru\\_%' or relname = 'kd_task_parent'")
                .query(String.class)
                .single();
    }
}
