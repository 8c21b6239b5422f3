package vn.kiemdiem.plan.check.process;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** BPMN's own schema, compiled once: the engine and its model API compile it again for each file that they read. */
final class BpmnSchema {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final String PREFIXES = "http://xml.org/sax/features/namespace-prefixes";
    private static final Schema COMPILED = compiled();

    private BpmnSchema() {}

    /** The file with what the schema adds to it; the first thing in it that is against the schema is thrown. */
    static Document document(byte[] file) throws SAXException, IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.setExpandEntityReferences(false);
            factory.setSchema(COMPILED);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new FirstError());
            return builder.parse(new ByteArrayInputStream(file));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A parser that the engine can be given in the place of its own. */
    static SAXParser parser() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(NO_DOCTYPE, true);
        factory.setFeature(PREFIXES, true);
        factory.setSchema(COMPILED);
        return factory.newSAXParser();
    }

    private static Schema compiled() {
        URL schema = Bpmn.class.getClassLoader().getResource(BpmnModelConstants.BPMN_20_SCHEMA_LOCATION);
        try {
            return SchemaFactory.newDefaultInstance().newSchema(Objects.requireNonNull(schema));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class FirstError extends DefaultHandler {

        @Override
        public void error(SAXParseException refused) throws SAXException {
            throw refused;
        }
    }
}
