package vn.kiemdiem.notice.attendee;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.Unit;

/** Looks up who attends: the plan's appendix names branches and organizations, not every unit in them (A41). */
@Component
public class AttendeeAppendix {

    private final Attendees attendees;
    private final Organization organization;

    AttendeeAppendix(Attendees attendees, Organization organization) {
        this.attendees = attendees;
        this.organization = organization;
    }

    /** Those assigned to the unit, else to the nearest unit above it that has any; nobody is no error. */
    public List<Attendee> of(String plan, String unit) {
        return Stream.concat(
                        Stream.of(unit), organization.ancestorsOf(unit).stream().map(Unit::id))
                .map(place -> attendees.findByPlanAndUnitOrderById(plan, place))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
