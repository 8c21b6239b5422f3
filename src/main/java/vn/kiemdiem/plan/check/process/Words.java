package vn.kiemdiem.plan.check.process;

import java.util.Optional;
import java.util.Set;

/** The words of the vocabulary that plan files may use, as the application has them. */
interface Words {

    /** The ids of the forms. */
    Set<String> forms();

    /** The names of the delegates, as {@code submitDossierDelegate}. */
    Set<String> delegates();

    /** The ids of the events whose days somebody records, as {@code kiem-diem}. */
    Set<String> events();

    /** The inputs that a delegate cannot do without; empty for one that is not known. */
    Set<String> needsOfDelegate(String delegate);

    /** The properties that a form's task cannot do without; empty for a form that is not known. */
    Set<String> needsOfForm(String form);

    /** Whether a loop's own subject stands in for the kinds that a form's task rates. */
    boolean isOfOneSubject(String form);

    /** The form by which somebody records the event's day; empty where the process itself knows it. */
    Optional<String> formOf(String event);

    /** The variable in which a process knows the event's day; empty where somebody records it. */
    Optional<String> variableOf(String event);
}
