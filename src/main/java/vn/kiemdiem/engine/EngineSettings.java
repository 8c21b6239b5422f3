package vn.kiemdiem.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
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

    /** Seconds for which an account is closed after many wrong passwords. */
    private static final int LONGEST_PAUSE = 900;

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
        // Tables that are there are checked and never made anew in part.
        if (new EngineTables(engine.getDataSource()).exist()) {
            engine.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        }
        engine.setExpressionManager(new VocabularyExpressionManager(beans));
        guardPasswords(engine);
        engine.setResourceAuthorizationProvider(new OwnAccountOnly());
        engine.setCustomSessionFactories(List.of(OwnGroupsOnly.sessions()));
        engine.setGeneralResourceWhitelistPattern(IDS);
        // Candidates may claim and complete, not change variables.
        engine.setDefaultUserPermissionNameForTask("TASK_WORK");
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setCustomPreCommandInterceptorsTxRequired(List.of(new AwayInterceptor()));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(List.of(new AwayInterceptor()));
        engine.setFailedJobCommandFactory(new UntouchedJobs());
        engine.setFailedJobRetryTimeCycle("PT1M,PT5M,PT30M");
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        engine.setJobExecutorAcquireByDueDate(true);
        engine.setEnsureJobDueDateNotNull(true);
        engine.setHistoryEventHandler(new BriefHistory());
        engine.setHistoryEventProducer(new RealBatchesOnly());
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

    private static void guardPasswords(ProcessEngineConfigurationImpl engine) {
        SlowPasswordEncryptor slow = new SlowPasswordEncryptor();
        engine.setPasswordManager(new Passwords(new RememberedPasswords(slow)));
        engine.setEnablePasswordPolicy(true);
        if (engine.getIdentityProviderSessionFactory() == null) {
            engine.setIdentityProviderSessionFactory(Accounts.sessions(slow));
        }
        // The engine locks an account for good after ten wrong passwords: whoever knows the accounts could lock all of
        // them, administrators included. The growing pause leaves a guesser about a hundred tries a day.
        engine.setLoginMaxAttempts(Integer.MAX_VALUE);
        engine.setLoginDelayMaxTime(LONGEST_PAUSE);
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        new EngineTables(engine.getProcessEngineConfiguration().getDataSource()).complete();
    }
}
