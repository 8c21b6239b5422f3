package vn.kiemdiem.plan.rollover;

import java.time.Year;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.kiemdiem.deadline.Edit;
import vn.kiemdiem.deadline.WorkingCalendar;

/**
 * Makes another year's draft of a plan's file: ids, year and dated wordings move along, what only the new plan can say
 * is left blank, and all else stays byte for byte what it was.
 */
@Component
public class RollOver {

    private static final int MOST_YEARS_AHEAD = 10;
    private static final int LAST_YEAR = 2099;
    private static final int LONGEST = 5_000_000;

    private final WorkingCalendar calendar;

    RollOver() {
        this(WorkingCalendar.vietnam());
    }

    RollOver(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * The draft of the target year.
     *
     * @param text the plan's BPMN file
     * @throws RollOverRefused where the text is no plan, or the year not one of the ten after the plan's
     */
    public RolledOver rollOver(String text, Year target) {
        if (text.length() > LONGEST) {
            throw new RollOverRefused("Tệp lớn quá %d triệu ký tự.".formatted(LONGEST / 1_000_000));
        }
        List<FileValue> values = FileReader.read(text);
        OldPlan plan = OldPlan.in(values);
        refuseYear(plan, target);
        Draft draft = new Draft(plan, target, calendar, values);
        values.forEach(draft::move);
        return new RolledOver(Edit.apply(draft.edits(), text), plan.idIn(target), draft.changes());
    }

    private static void refuseYear(OldPlan plan, Year target) {
        int ahead = target.getValue() - plan.year().getValue();
        if (ahead < 1 || ahead > MOST_YEARS_AHEAD || target.getValue() > LAST_YEAR) {
            throw new RollOverRefused("Kế hoạch của năm %s chuyển được sang năm %d đến năm %d, không sang năm %s được."
                    .formatted(
                            plan.year(),
                            plan.year().getValue() + 1,
                            Math.min(plan.year().getValue() + MOST_YEARS_AHEAD, LAST_YEAR),
                            target));
        }
    }
}
