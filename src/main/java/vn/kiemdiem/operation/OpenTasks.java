package vn.kiemdiem.operation;

import java.util.List;

/** What is still to be done in each running plan. */
public interface OpenTasks {

    /** The plan's open tasks, and how many of them are late. */
    record Count(String plan, long open, long overdue) {}

    /** One count for each plan that has open tasks. */
    List<Count> perPlan();
}
