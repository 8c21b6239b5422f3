package vn.kiemdiem.plan.process;

import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import vn.kiemdiem.notice.attendee.AttendeeImport;
import vn.kiemdiem.organization.table.TableFile;
import vn.kiemdiem.rating.score.CriteriaImport;
import vn.kiemdiem.rating.term.YearlyLevelImport;

/** Imports what a plan needs beside its organization: criteria, levels of earlier years, assigned attendees. */
@TestComponent
public class PlanTables {

    private static final String ADMINISTRATOR = "quan-tri";

    private final Plans plans;
    private final CriteriaImport criteria;
    private final YearlyLevelImport yearlyLevels;
    private final AttendeeImport attendees;

    PlanTables(Plans plans, CriteriaImport criteria, YearlyLevelImport yearlyLevels, AttendeeImport attendees) {
        this.plans = plans;
        this.criteria = criteria;
        this.yearlyLevels = yearlyLevels;
        this.attendees = attendees;
    }

    /** Imports the files of the plan, of each kind where there are some. */
    public void load(String plan, List<TableFile> scored, List<TableFile> earlier, List<TableFile> assigned) {
        if (!scored.isEmpty()) {
            criteria.importFiles(plan, scored);
        }
        if (!earlier.isEmpty()) {
            yearlyLevels.importFiles(plans.byId(plan).orElseThrow(), earlier, ADMINISTRATOR);
        }
        if (!assigned.isEmpty()) {
            attendees.importFiles(plan, assigned);
        }
    }
}
