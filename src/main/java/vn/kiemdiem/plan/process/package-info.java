/** Plans on the engine: the BPMN file, its deployment, its deadlines as a vocabulary bean. */
@NullMarked
package vn.kiemdiem.plan.process;

import org.jspecify.annotations.NullMarked;
