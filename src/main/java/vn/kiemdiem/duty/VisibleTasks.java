package vn.kiemdiem.duty;

/** Says which tasks the caller may see. */
public interface VisibleTasks {

    /** Whether the task is open and the caller may see it. */
    boolean include(String task);
}
