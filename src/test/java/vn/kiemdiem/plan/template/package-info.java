/** The element templates of Camunda Modeler: their form, and that they speak the product's vocabulary. */
@NullMarked
package vn.kiemdiem.plan.template;

import org.jspecify.annotations.NullMarked;
