package vn.kiemdiem.plan.check.process;

import java.io.IOException;
import java.util.Optional;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * A file as far as it can be read: a model that keeps BPMN's own schema, or the one problem that keeps it from being
 * one.
 */
record PlanReading(Optional<PlanModel> plan, Optional<Problem> problem) {

    static PlanReading of(byte[] file) {
        Optional<Problem> unsafe = SafeXml.problem(file);
        return unsafe.isPresent() ? new PlanReading(Optional.empty(), unsafe) : modelOf(file);
    }

    private static PlanReading modelOf(byte[] file) {
        try {
            return new PlanReading(Optional.of(PlanModel.of(BpmnSchema.document(file))), Optional.empty());
        } catch (SAXException | IOException refused) {
            int line = refused instanceof SAXParseException at ? Math.max(1, at.getLineNumber()) : 1;
            String reason = SafeXml.shown(String.valueOf(refused.getMessage()));
            return new PlanReading(
                    Optional.empty(), Optional.of(Problem.ofFile("SCHEMA_VIOLATED", reason, String.valueOf(line))));
        }
    }
}
