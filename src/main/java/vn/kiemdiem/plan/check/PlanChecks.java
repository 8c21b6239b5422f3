package vn.kiemdiem.plan.check;

import java.util.Locale;

/** Holds a plan's file against the plan profile; looking changes nothing, whatever the file holds. */
public interface PlanChecks {

    /**
     * All findings about the file.
     *
     * @param fileName as the administrator's computer calls it
     * @param locale Vietnamese, unless it is English
     */
    PlanCheck check(String fileName, byte[] file, Locale locale);
}
