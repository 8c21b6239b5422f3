package vn.kiemdiem.plan.check.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.impl.BpmnModelInstanceImpl;
import org.camunda.bpm.model.xml.impl.ModelImpl;
import org.camunda.bpm.model.xml.impl.instance.DomDocumentImpl;
import org.camunda.bpm.model.xml.impl.util.ModelUtil;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.camunda.bpm.model.xml.type.ModelElementType;
import org.w3c.dom.Document;

/**
 * The elements of a file as the model API sees them, gathered in one walk: asked for a kind it walks the whole file for
 * each kind below that one.
 */
final class ModelElements {

    private final BpmnModelInstanceImpl model;
    private final List<ModelElementInstance> found = new ArrayList<>();

    private ModelElements(BpmnModelInstanceImpl model) {
        this.model = model;
    }

    /** The elements that BPMN and the engine know, in the file's order. */
    static List<ModelElementInstance> of(Document document) {
        ModelElements elements = new ModelElements(new BpmnModelInstanceImpl(
                (ModelImpl) Bpmn.INSTANCE.getBpmnModel(),
                Bpmn.INSTANCE.getBpmnModelBuilder(),
                new DomDocumentImpl(document)));
        elements.add(elements.model.getDocument().getRootElement());
        return List.copyOf(elements.found);
    }

    private void add(DomElement element) {
        if (isKnown(element)) {
            found.add(ModelUtil.getModelElement(element, model));
            element.getChildElements().forEach(this::add);
        }
    }

    /** An element that nobody knows would be noted for ever in the one model that the whole application shares. */
    private boolean isKnown(DomElement element) {
        ModelElementType type = model.getModel().getTypeForName(element.getNamespaceURI(), element.getLocalName());
        return type != null && type.getInstanceType() != ModelElementInstance.class;
    }
}
