package vn.kiemdiem.plan.check.process;

import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/**
 * A step of a pool that a deadline with a day of its own binds, for one body.
 *
 * @param body a unit's id, or the expression by which the plan finds the units
 * @param earlier the last day of the latest other deadline on the way to the step
 */
record BoundDuty(Due due, String body, String process, FlowNode step, Optional<LocalDate> earlier) {}
