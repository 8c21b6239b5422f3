package vn.kiemdiem.plan.check.process;

import java.io.ByteArrayInputStream;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.deployer.BpmnDeployer;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.xml.sax.SAXException;
import vn.kiemdiem.plan.check.Severity;

/** Lets the engine parse a file as a deployment would, and keeps nothing of it. */
@Component
class TrialParse {

    private final ObjectProvider<ProcessEngine> engine;

    TrialParse(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    /** What the engine itself refuses of a file that keeps every rule. */
    List<Problem> problems(String fileName, byte[] file) {
        ProcessEngineConfigurationImpl configuration =
                (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        return configuration.getCommandExecutorTxRequired().execute(command -> parse(configuration, fileName, file));
    }

    private static List<Problem> parse(ProcessEngineConfigurationImpl configuration, String fileName, byte[] file) {
        DeploymentEntity deployment = new DeploymentEntity();
        deployment.setId("trial");
        try {
            parser(configuration)
                    .createParse()
                    .sourceInputStream(new ByteArrayInputStream(file))
                    .deployment(deployment)
                    .name(fileName)
                    .execute();
            return List.of();
        } catch (ParseException refused) {
            return refused.getResorceReports().stream()
                    .flatMap(report -> report.getErrors().stream())
                    .map(error -> problem(error.getMainElementId(), error.getMessage()))
                    .toList();
        } catch (ProcessEngineException refused) {
            return List.of(problem(null, refused.getMessage()));
        }
    }

    private static BpmnParser parser(ProcessEngineConfigurationImpl configuration) {
        return configuration.getDeployers().stream()
                .filter(BpmnDeployer.class::isInstance)
                .map(deployer -> new TrialParser(((BpmnDeployer) deployer).getBpmnParser(), configuration))
                .findFirst()
                .orElseThrow();
    }

    /** The parser of the engine's own deployer, with all that listens to it and the schema that is compiled already. */
    private static final class TrialParser extends BpmnParser {

        TrialParser(BpmnParser engine, ProcessEngineConfigurationImpl configuration) {
            super(engine.getExpressionManager(), configuration.getBpmnParseFactory());
            setParseListeners(engine.getParseListeners());
        }

        @Override
        public BpmnParse createParse() {
            BpmnParse parse = super.createParse();
            parse.setSchemaResource(null);
            return parse;
        }

        @Override
        protected void enableSchemaValidation(boolean enabled) {
            // The parser of each parse has its schema.
        }

        @Override
        protected SAXParser getSaxParser() throws ParserConfigurationException, SAXException {
            return BpmnSchema.parser();
        }
    }

    private static Problem problem(@Nullable String element, String reason) {
        return new Problem(
                Severity.ERROR, "ENGINE_REFUSES", element, null, List.of(SafeXml.shown(String.valueOf(reason))));
    }
}
