/** The rules of the plan profile, on the model of a BPMN file, and the engine's door at which they hold. */
@NullMarked
package vn.kiemdiem.plan.check.process;

import org.jspecify.annotations.NullMarked;
