package vn.kiemdiem.plan.timeline;

/**
 * A step of the diagram: the task itself, or what the timer sits on.
 *
 * @param name what people read on it, else its id
 */
public record TimelineStep(String id, String name) {}
