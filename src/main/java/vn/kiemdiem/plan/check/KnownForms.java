package vn.kiemdiem.plan.check;

import java.util.Set;

/** The forms that a plan's file may name, as whoever fills and records them knows them. */
public interface KnownForms {

    /** The ids of all known forms. */
    Set<String> ids();

    /** The properties of its task that a form cannot do without; empty for a form that is not known. */
    Set<String> needs(String form);

    /** Whether a loop's own subject stands in for the kinds that the task of this form rates. */
    boolean isOfOneSubject(String form);
}
