package vn.kiemdiem.plan.check.process;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.xml.ModelException;

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
            PlanModel plan = new PlanModel(Bpmn.readModelFromStream(new ByteArrayInputStream(file)));
            return new PlanReading(Optional.of(plan), Optional.empty());
        } catch (ModelException refused) {
            Throwable cause = refused.getCause() == null ? refused : refused.getCause();
            String reason = SafeXml.shown(String.valueOf(cause.getMessage()));
            return new PlanReading(Optional.empty(), Optional.of(Problem.ofFile("SCHEMA_VIOLATED", reason)));
        }
    }
}
