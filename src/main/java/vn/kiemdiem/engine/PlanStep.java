package vn.kiemdiem.engine;

import java.util.Set;

/** A delegate that a plan's file may name, as {@code ${submitDossierDelegate}}; the application's own processes have others. */
public interface PlanStep {

    /** The inputs without which it cannot do its work. */
    Set<String> needs();
}
