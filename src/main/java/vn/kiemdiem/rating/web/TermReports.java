package vn.kiemdiem.rating.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.rating.term.TermLevels;
import vn.kiemdiem.rating.term.TermYears;

/** Reads what a plan's report says of the term. */
@Component
class TermReports {

    private final TermLevels levels;
    private final TermYears years;

    TermReports(TermLevels levels, TermYears years) {
        this.levels = levels;
        this.years = years;
    }

    TermReport of(String plan, List<Subject> subjects) {
        return new TermReport(levels.inEffect(plan), years.ofPlan(plan), subjects);
    }
}
