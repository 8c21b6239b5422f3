package vn.kiemdiem.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the engine needs beyond {@code application.yaml}: closed expressions, slow passwords, the features' parse listeners and doors. */
@Component
@Order(EngineSettings.AFTER_STARTER)
class EngineSettings extends AbstractProcessEnginePlugin {

    static final int AFTER_STARTER = 10_000;

    private static final int LONGEST_TEXT = 40_000;

    private static final String IDS = "[a-zA-Z0-9][a-zA-Z0-9._-]{0,63}";

    private final ListableBeanFactory beans;
    private final ObjectProvider<BpmnParseListener> parseListeners;
    private final ObjectProvider<Deployer> doors;

    EngineSettings(
            ListableBeanFactory beans,
            ObjectProvider<BpmnParseListener> parseListeners,
            ObjectProvider<Deployer> doors) {
        this.beans = beans;
        this.parseListeners = parseListeners;
        this.doors = doors;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setExpressionManager(new VocabularyExpressionManager(beans));
        engine.setPasswordManager(new Passwords(new SlowPasswordEncryptor()));
        engine.setEnablePasswordPolicy(true);
        engine.setResourceAuthorizationProvider(new OwnAccountOnly());
        engine.setGeneralResourceWhitelistPattern(IDS);
        // Candidates may claim and complete, not change variables.
        engine.setDefaultUserPermissionNameForTask("TASK_WORK");
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setFailedJobCommandFactory(new UntouchedJobs());
        engine.setFailedJobRetryTimeCycle("PT1M,PT5M,PT30M");
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        engine.setJobExecutorAcquireByDueDate(true);
        engine.setEnsureJobDueDateNotNull(true);
        List<BpmnParseListener> listeners = new ArrayList<>(
                engine.getCustomPostBPMNParseListeners() == null
                        ? List.of()
                        : engine.getCustomPostBPMNParseListeners());
        parseListeners.orderedStream().forEach(listeners::add);
        engine.setCustomPostBPMNParseListeners(listeners);
        Map<Boolean, List<Deployer>> deployers =
                doors.orderedStream().collect(Collectors.partitioningBy(AfterDeployment.class::isInstance));
        engine.setCustomPreDeployers(deployers.get(false));
        engine.setCustomPostDeployers(deployers.get(true));
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        try (Connection connection =
                        engine.getProcessEngineConfiguration().getDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            // Each completion looks for sub-tasks; without the index it reads the whole table (engine-floor).
            statement.execute("create index if not exists kd_task_parent on act_ru_task (parent_task_id_)");
            // Minutes of a meeting are longer than the 4,000 characters that the engine's tables allow.
            for (String table : List.of("act_ru_variable", "act_hi_varinst", "act_hi_detail")) {
                statement.execute("alter table " + table + " alter column text_ type varchar(" + LONGEST_TEXT + ")");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Không chuẩn bị được các bảng của bộ máy quy trình", e);
        }
    }
}
