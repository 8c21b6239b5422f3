package vn.kiemdiem.plan.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.BpmnParseException;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.kiemdiem.plan.PlanHeader;
import vn.kiemdiem.plan.PlanRefused;

/** Refuses a plan whose header cannot be used, at whatever door it is deployed. */
@Component
class PlanParseListener extends AbstractBpmnParseListener {

    private static final String HEADER = PlanHeader.class.getName();

    private final ObjectProvider<PlanStartListener> start;

    PlanParseListener(ObjectProvider<PlanStartListener> start) {
        this.start = start;
    }

    @Override
    public void parseProcess(Element process, ProcessDefinitionEntity definition) {
        Map<String, String> properties = properties(process);
        if (!PlanHeader.isPlan(properties)) {
            return;
        }
        try {
            definition.setProperty(HEADER, PlanHeader.of(definition.getKey(), properties));
        } catch (PlanRefused refused) {
            throw new BpmnParseException(refused.getMessage(), process, refused);
        }
        ExecutionListener late = execution -> start.getObject().notify(execution);
        definition.addBuiltInListener(ExecutionListener.EVENTNAME_START, late);
    }

    /** The header of the plan whose own process the freshly parsed definition is; empty for any other. */
    static Optional<PlanHeader> header(ProcessDefinitionEntity definition) {
        return Optional.ofNullable((PlanHeader) definition.getProperty(HEADER));
    }

    private static Map<String, String> properties(Element process) {
        Map<String, String> properties = new LinkedHashMap<>();
        Element extensions = process.element("extensionElements");
        if (extensions != null) {
            List<Element> lists = extensions.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties");
            lists.stream()
                    .flatMap(list -> list.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property").stream())
                    .filter(property -> property.attribute("name") != null)
                    .forEach(property -> properties.put(property.attribute("name"), property.attribute("value", "")));
        }
        return properties;
    }
}
