package vn.kiemdiem.plan.compare;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An element of a plan's file that stands for itself, with all that is said in it.
 *
 * @param name what people read on it; null where it has no name
 * @param kind the name of its kind in BPMN, with {@code .timer} for an event that waits for a time
 * @param pool the name of the pool in which it stands; null where it stands in none
 */
record PlanElement(
        String id,
        @Nullable String name,
        String kind,
        @Nullable String pool,
        Map<Place, String> says) {}
