package vn.kiemdiem.duty;

import java.util.Map;
import java.util.Set;

/**
 * The server side of one form of {@code forms/}: what it shows when the task is created, and what becomes of the
 * values when it is completed. One implementation per form id, shared by all plans.
 */
public interface TaskForm {

    /** The id of the form, equal to the stem of its file. */
    String id();

    /** The keys of all fields that the form submits; a name that is none of them is refused. */
    Set<String> fields();

    /** The properties of its task without which nobody could open it; {@code rates} may be left out in a loop over
     * subjects where {@link #isOfOneSubject}. */
    default Set<String> needs() {
        return Set.of();
    }

    /** Whether it is about the one subject of its loop, or of the kind that its task rates. */
    default boolean isOfOneSubject() {
        return false;
    }

    /** The values by field key: text, numbers, or a list of rows ({@code List<Map<String, ?>>}), never null; fields
     * that are left out are empty, and names that are no fields are only shown. */
    Map<String, Object> prefill(Duty duty);

    /**
     * Checks what was submitted and writes it as rows in the caller's transaction.
     *
     * @throws Refused with a sentence for the person; then nothing is written and the task stays open
     */
    void record(Duty duty, Answers answers);
}
