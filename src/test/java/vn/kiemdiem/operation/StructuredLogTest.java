package vn.kiemdiem.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kiemdiem.plan.process.FormFilling.briefed;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.RestCalls;
import vn.kiemdiem.plan.process.PlanRun;

/** What stands in a line when {@code logging.structured.format.console} is {@code ecs}. */
@ProductTest
class StructuredLogTest {

    private static final String ENGINE = "org.camunda.bpm.engine";
    private static final String WEB = "org.springframework.web";

    @Autowired
    private PlanRun run;

    @Autowired
    private Environment environment;

    private final Lines lines = new Lines();
    private RestCalls rest;

    @BeforeEach
    void listen(@LocalServerPort int port) {
        rest = new RestCalls(port);
        run.start("tra-son-school-branch-2023");
        run.givePasswords();
        lines.start(environment);
    }

    @AfterEach
    void stopListening() {
        lines.stop();
        run.reset();
    }

    @Test
    void lineOfTheEngineNamesThePlanAndNoWordThatWasTyped() throws JsonProcessingException {
        lines.listenTo(ENGINE);

        run.complete("userTask_briefBranch", "bi-thu", briefed());

        assertThat(lines.read())
                .anySatisfy(line -> {
                    assertThat(line.path("plan").asText()).isEqualTo("tra-son-school-branch-2023");
                    assertThat(line.path("activityId").asText()).isEqualTo("userTask_briefBranch");
                    assertThat(line.at("/log/level").asText()).isEqualTo("DEBUG");
                })
                .noneMatch(line -> line.toString().contains("Quán triệt"));
    }

    @Test
    void lineOfARequestNamesThePlanItIsAboutAndNoPassword() throws JsonProcessingException {
        lines.listenTo(WEB);

        rest.get("/api/plans/tra-son-school-branch-2023", "quan-tri");
        rest.get("/api/plans", "quan-tri");

        assertThat(lines.read())
                .anySatisfy(line -> {
                    assertThat(line.path("plan").asText()).isEqualTo("tra-son-school-branch-2023");
                    assertThat(line.has("unit")).isFalse();
                })
                .anyMatch(line -> !line.has("plan"))
                .noneMatch(line -> line.toString().contains(RestCalls.PASSWORD));
    }

    @Test
    void lineAboutAUnitsProcessNamesPlanAndUnit() throws JsonProcessingException {
        lines.listenTo(ENGINE);
        KnownInstances.remember("4711", "tam-duong-2024/td-xa-01");
        MDC.put("processInstanceId", "4711");

        LoggerFactory.getLogger(ENGINE).warn("Không chạy được");
        MDC.remove("processInstanceId");

        assertThat(lines.read())
                .singleElement()
                .satisfies(line -> assertThat(line.toString())
                        .contains("\"plan\":\"tam-duong-2024\"", "\"unit\":\"td-xa-01\"", "\"Không chạy được\""));
    }

    /** Encodes as the console would; nothing of what other tests have set is left changed. */
    private static final class Lines extends UnsynchronizedAppenderBase<ILoggingEvent> {

        private final StructuredLogEncoder encoder = new StructuredLogEncoder();
        private final List<String> read = new CopyOnWriteArrayList<>();
        private Logger logger;
        private Level before;

        void start(Environment environment) {
            Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
            setContext(root.getLoggerContext());
            getContext().putObject(Environment.class.getName(), environment);
            encoder.setContext(getContext());
            encoder.setFormat("ecs");
            encoder.setCharset(StandardCharsets.UTF_8);
            encoder.start();
            start();
        }

        void listenTo(String name) {
            logger = (Logger) LoggerFactory.getLogger(name);
            before = logger.getLevel();
            logger.setLevel(Level.DEBUG);
            logger.setAdditive(false);
            logger.addAppender(this);
        }

        @Override
        public void stop() {
            logger.detachAppender(this);
            logger.setAdditive(true);
            logger.setLevel(before);
            super.stop();
        }

        @Override
        protected void append(ILoggingEvent event) {
            read.add(new String(encoder.encode(event), StandardCharsets.UTF_8));
        }

        List<JsonNode> read() throws JsonProcessingException {
            List<JsonNode> parsed = new CopyOnWriteArrayList<>();
            for (String line : read) {
                parsed.add(new ObjectMapper().readTree(line));
            }
            return parsed;
        }
    }
}
