package vn.kiemdiem.benchmark.scale;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.engine.rest.security.auth.impl.HttpBasicAuthenticationProvider;
import org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration;
import org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration;
import org.camunda.bpm.spring.boot.starter.webapp.CamundaBpmWebappAutoConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.jersey.JerseyAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.ImportSelector;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The bare engine as an application: Camunda's starters, no class of the product but its job executor, delegates that do
 * nothing, answers that are known beforehand. Every measure of engine-floor is taken, so that it is the best that the
 * engine reaches. No component by annotation, so that the tests of the product do not take its beans.
 */
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    ServletWebServerFactoryAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    JerseyAutoConfiguration.class,
    CamundaBpmAutoConfiguration.class,
    CamundaBpmRestJerseyAutoConfiguration.class,
    CamundaBpmWebappAutoConfiguration.class
})
@Import(BareNode.CalmExecutor.class)
class BareNode {

    private static final Map<String, Object> SETTINGS = Map.ofEntries(
            Map.entry("spring.config.name", "bare-engine"),
            Map.entry("spring.datasource.hikari.maximum-pool-size", "30"),
            Map.entry("camunda.bpm.default-serialization-format", "application/json"),
            Map.entry("camunda.bpm.history-level", "full"),
            Map.entry("camunda.bpm.auto-deployment-enabled", "false"),
            Map.entry("camunda.bpm.authorization.enabled", "true"),
            Map.entry("camunda.bpm.eventing.execution", "false"),
            Map.entry("camunda.bpm.eventing.history", "false"),
            Map.entry("camunda.bpm.eventing.task", "false"),
            Map.entry("camunda.bpm.metrics.db-reporter-activate", "false"),
            Map.entry("camunda.bpm.job-execution.core-pool-size", "3"),
            Map.entry("camunda.bpm.job-execution.max-pool-size", "6"),
            Map.entry("camunda.bpm.job-execution.queue-capacity", "200"),
            Map.entry("camunda.bpm.job-execution.max-wait", "10000"),
            Map.entry("camunda.bpm.job-execution.backoff-time-in-millis", "25"),
            Map.entry("camunda.bpm.generic-properties.properties.history-removal-time-strategy", "start"));

    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(BareNode.class);
        application.setDefaultProperties(SETTINGS);
        application.run(arguments);
    }

    @Bean
    ProcessEnginePlugin settings() {
        return new AbstractProcessEnginePlugin() {

            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                engine.setCmmnEnabled(false);
                engine.setStandaloneTasksEnabled(false);
                engine.setJobExecutorAcquireByDueDate(true);
                engine.setEnsureJobDueDateNotNull(true);
                engine.setGeneralResourceWhitelistPattern("[a-zA-Z0-9-]+|camunda-admin");
            }

            @Override
            public void postProcessEngineBuild(ProcessEngine engine) {
                JdbcClient.create(engine.getProcessEngineConfiguration().getDataSource())
                        .sql("create index if not exists kd_task_parent on act_ru_task (parent_task_id_)")
                        .update();
            }
        };
    }

    @Bean
    FilterRegistrationBean<ProcessEngineAuthenticationFilter> passwords() {
        FilterRegistrationBean<ProcessEngineAuthenticationFilter> filter =
                new FilterRegistrationBean<>(new ProcessEngineAuthenticationFilter());
        filter.addInitParameter("authentication-provider", HttpBasicAuthenticationProvider.class.getName());
        filter.addUrlPatterns("/engine-rest/*");
        return filter;
    }

    @Bean
    JavaDelegate escalateOverdueDelegate() {
        return execution -> {};
    }

    @Bean
    Units units() {
        return new Units();
    }

    @Bean
    Deadline deadline() {
        return new Deadline();
    }

    /** What the product would answer of the organization. */
    public static final class Units {

        /** The communes of the district or the branches of the commune whose process it is. */
        public List<String> of(DelegateExecution execution, String kinds) {
            return kinds.equals("branch")
                    ? ScalePlan.branchesOf(number(String.valueOf(execution.getVariable("unit"))))
                    : IntStream.rangeClosed(1, ScalePlan.branches() / ScalePlan.BRANCHES)
                            .mapToObj(ScalePlan::commune)
                            .toList();
        }

        /** The commune of the branch. */
        public String above(String branch) {
            return ScalePlan.commune(number(branch.substring(0, branch.lastIndexOf('-'))));
        }

        /** Plan and unit. */
        public String businessKey(DelegateExecution execution, String unit) {
            return execution.getVariable("plan") + "/" + unit;
        }

        private static int number(String unit) {
            return Integer.parseInt(unit.substring(unit.lastIndexOf('-') + 1));
        }
    }

    /** What the product would answer of the plan's one deadline. */
    public static final class Deadline {

        private static final int DAYS_AHEAD = 60;

        /** The same day for every code. */
        public Date lateFrom(DelegateExecution execution, String code) {
            return Date.from(LocalDate.now()
                    .plusDays(DAYS_AHEAD)
                    .atStartOfDay(ZoneId.systemDefault())
                    .toInstant());
        }
    }

    /** The one measure that is a class: the job executor's hint. */
    static final class CalmExecutor implements ImportSelector {

        @Override
        public String[] selectImports(AnnotationMetadata importing) {
            return new String[] {"vn.kiemdiem.engine.JobExecutorConfiguration"};
        }
    }
}
