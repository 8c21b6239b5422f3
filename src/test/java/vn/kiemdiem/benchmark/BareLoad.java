package vn.kiemdiem.benchmark;

import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kiemdiem.engine.Vocabulary;
import vn.kiemdiem.organization.Organization;

/**
 * The engine alone, on the same file and the same PostgreSQL server: delegates and forms do nothing, and what the
 * vocabulary would answer is known beforehand. History, index and removal time are set as in the product.
 */
record BareLoad(String plan, String unit, ProcessEngine engine, JobExecutor jobs, JdbcClient database) implements Load {

    static BareLoad of(String plan, String unit, ApplicationContext product, DataSource emptyDatabase) {
        StandaloneProcessEngineConfiguration settings = new StandaloneProcessEngineConfiguration();
        settings.setProcessEngineName("bare");
        settings.setDataSource(emptyDatabase);
        settings.setDatabaseSchemaUpdate("true");
        settings.setHistory("full");
        settings.setHistoryRemovalTimeStrategy("start");
        settings.setDbMetricsReporterActivate(false);
        settings.setMetricsEnabled(false);
        settings.setCmmnEnabled(false);
        settings.setJobExecutor(executor());
        settings.setBeans(vocabulary(product));
        ProcessEngine engine = settings.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("bpmn/" + plan + ".bpmn")
                .deploy();
        JdbcClient database = JdbcClient.create(emptyDatabase);
        database.sql("create index kd_task_parent on act_ru_task (parent_task_id_)")
                .update();
        return new BareLoad(
                plan,
                unit,
                engine,
                ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor(),
                database);
    }

    @Override
    public void start() {
        engine.getRuntimeService().startProcessInstanceByKey(plan, plan, Map.of("plan", plan, "unit", unit));
    }

    @Override
    public void forget() {
        RuntimeService runtime = engine.getRuntimeService();
        runtime.createProcessInstanceQuery().rootProcessInstances().list().forEach(instance -> {
            runtime.deleteProcessInstance(instance.getId(), "benchmark");
            engine.getHistoryService().deleteHistoricProcessInstance(instance.getId());
        });
    }

    @Override
    public Runnable open(Task task) {
        return () -> engine.getTaskService().complete(task.getId());
    }

    /** With as many threads and as long a queue as the product's. */
    private static JobExecutor executor() {
        DefaultJobExecutor executor = new DefaultJobExecutor();
        executor.setCorePoolSize(3);
        executor.setMaxPoolSize(6);
        executor.setQueueSize(200);
        executor.setMaxWait(10_000);
        executor.setBackoffTimeInMillis(25);
        return executor;
    }

    private static Map<Object, Object> vocabulary(ApplicationContext product) {
        Map<Object, Object> beans = new HashMap<>();
        JavaDelegate nothing = execution -> {};
        product.getBeansOfType(JavaDelegate.class).keySet().forEach(name -> beans.put(name, nothing));
        beans.put("announceRatingsDelegate", new BareAnnouncement(product.getBean(Organization.class)));
        product.getBeansOfType(Vocabulary.class)
                .values()
                .forEach(word -> beans.put(word.word(), KnownAnswers.of(word, product)));
        return beans;
    }
}
