package vn.kiemdiem.duty;

import java.util.Optional;
import java.util.function.Predicate;

/** The open duties as the caller may see or fulfil them. */
public interface CallersDuties {

    /** The duty that the task is; empty where it is over or the caller may not see it. */
    Optional<Duty> visible(String task);

    /** The duty that the task is; empty where it is over or the caller may not fulfil it. */
    Optional<Duty> toFulfil(String task);

    /** Whether there is such a duty in the plan that the caller may see. */
    boolean anyVisible(String plan, Predicate<Duty> such);

    /**
     * Shows in the task's form what is so now.
     *
     * @throws Refused where the task is being completed at this moment
     */
    void showAnew(String task);
}
