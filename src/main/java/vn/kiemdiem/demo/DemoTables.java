package vn.kiemdiem.demo;

import java.io.IOException;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.kiemdiem.notice.attendee.AttendeeImport;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.StaffAccount;
import vn.kiemdiem.organization.table.TableFile;
import vn.kiemdiem.plan.process.Plans;
import vn.kiemdiem.rating.score.CriteriaImport;
import vn.kiemdiem.rating.term.YearlyLevelImport;

/** What a demo's plan needs beside its organization, imported like any other: criteria, earlier levels, attendees. */
@Component
@Profile("demo")
class DemoTables {

    private final Plans plans;
    private final CriteriaImport criteria;
    private final YearlyLevelImport yearlyLevels;
    private final AttendeeImport attendees;
    private final Organization organization;

    DemoTables(
            Plans plans,
            CriteriaImport criteria,
            YearlyLevelImport yearlyLevels,
            AttendeeImport attendees,
            Organization organization) {
        this.plans = plans;
        this.criteria = criteria;
        this.yearlyLevels = yearlyLevels;
        this.attendees = attendees;
        this.organization = organization;
    }

    void load(String plan, DemoFolder folder) throws IOException {
        List<TableFile> scored = folder.criteria();
        if (!scored.isEmpty()) {
            criteria.importFiles(plan, scored);
        }
        List<TableFile> earlier = folder.yearlyLevels();
        if (!earlier.isEmpty()) {
            yearlyLevels.importFiles(plans.byId(plan).orElseThrow(), earlier, administrator());
        }
        List<TableFile> assigned = folder.attendees();
        if (!assigned.isEmpty()) {
            attendees.importFiles(plan, assigned);
        }
    }

    private String administrator() {
        return organization.accounts().stream()
                .filter(StaffAccount::admin)
                .map(StaffAccount::id)
                .findFirst()
                .orElseThrow();
    }
}
