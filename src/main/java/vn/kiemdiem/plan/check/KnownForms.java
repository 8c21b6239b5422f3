package vn.kiemdiem.plan.check;

import java.util.Set;

/** The forms that a plan's file may name, as whoever fills and records them knows them. */
public interface KnownForms {

    /** The ids of all known forms. */
    Set<String> ids();
}
