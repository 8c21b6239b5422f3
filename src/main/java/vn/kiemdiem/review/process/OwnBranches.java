package vn.kiemdiem.review.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.kiemdiem.duty.Duty;
import vn.kiemdiem.duty.FormOutdated;
import vn.kiemdiem.duty.Outdated;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.organization.Unit;
import vn.kiemdiem.organization.UnitKind;
import vn.kiemdiem.rating.RatedSubjects;
import vn.kiemdiem.rating.policy.Eligibility;
import vn.kiemdiem.review.ReviewMeeting;
import vn.kiemdiem.review.ReviewMeetings;

/**
 * Whether the members of a collective were reviewed at their own branches first («phải kiểm điểm xong trước chi bộ nơi
 * mình sinh hoạt», S003-R05, D10): asked by the task's property {@code first} = {@code own-branch}, of the kinds in
 * {@code members}, in the kinds of unit in {@code membersIn}. The branch's last meeting in the plan counts, to its last
 * day; whom the plan does not review is left out.
 */
@Component
class OwnBranches {

    private static final String FIRST = "first";
    private static final String OWN_BRANCH = "own-branch";
    private static final String NONE = "—";
    private static final Set<UnitKind> BRANCHES =
            EnumSet.of(UnitKind.BRANCH, UnitKind.SECTION_BRANCH, UnitKind.GRASSROOTS_BRANCH);

    private final ReviewMeetings meetings;
    private final RatedSubjects rated;
    private final Organization organization;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnBranches(
            ReviewMeetings meetings,
            RatedSubjects rated,
            Organization organization,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.rated = rated;
        this.organization = organization;
        this.events = events;
        this.clock = clock;
    }

    /** What a form shows: whether the plan asks for it, and who is still awaited. */
    Map<String, Object> shown(Duty duty) {
        List<AwaitedMember> awaited = awaited(duty, LocalDate.now(clock));
        String text = awaited.isEmpty() ? "tất cả đã xong" : "còn chờ " + AwaitedMember.names(awaited);
        return Map.of("showsOwnBranches", isAsked(duty), "ownBranches", isAsked(duty) ? text : NONE);
    }

    /** Refuses a collective's review that began before the branches of all its members had ended theirs. */
    void require(Duty duty, LocalDate heldOn) {
        List<AwaitedMember> awaited = awaited(duty, heldOn);
        if (!awaited.isEmpty()) {
            throw Outdated.list(AwaitedMember.sentence(awaited));
        }
    }

    /** After a meeting was recorded: open tasks show anew who is still awaited. */
    void recorded(Duty duty) {
        if (!isAsked(duty)) {
            // Of two branches that end at once the second would else neither see nor show the first.
            meetings.holdForShowing(duty.plan());
            events.publishEvent(new FormOutdated(duty.plan(), HoldReviewForm.ID, Optional.of(FIRST)));
            events.publishEvent(new FormOutdated(duty.plan(), RateRosterForm.ID, Optional.of(FIRST)));
        }
    }

    private static boolean isAsked(Duty duty) {
        return duty.property(FIRST).filter(OWN_BRANCH::equals).isPresent();
    }

    private List<AwaitedMember> awaited(Duty duty, LocalDate from) {
        if (!isAsked(duty)) {
            return List.of();
        }
        Eligibility eligibility = rated.eligibility(duty);
        List<Subject> members = members(duty).stream()
                .filter(member -> eligibility.participation(member, from).isReviewed())
                .toList();
        Map<String, Unit> branches = new HashMap<>();
        members.forEach(member -> branch(member).ifPresent(branch -> branches.put(member.id(), branch)));
        Map<String, LocalDate> ends =
                ends(duty.plan(), branches.values().stream().map(Unit::id).collect(Collectors.toSet()));
        return members.stream()
                .map(member -> AwaitedMember.of(member, branches.get(member.id()), ends))
                .filter(member -> member.isAwaitedOn(from))
                .toList();
    }

    private List<Subject> members(Duty duty) {
        Set<SubjectKind> kinds = SubjectKind.ofSlugs(String.join(",", duty.list("members")));
        return duty.property("membersIn")
                .map(unitKinds -> organization.subjectsIn(duty.unit(), kinds, UnitKind.ofSlugs(unitKinds)))
                .orElseGet(() -> organization.subjectsOf(duty.unit(), kinds));
    }

    /** Where the member lives the Party life; a member whom the list has in a branch lives it there. */
    private Optional<Unit> branch(Subject member) {
        return Optional.ofNullable(member.officialActivityAt())
                .flatMap(organization::unit)
                .or(() -> organization.unit(member.unitId()).filter(unit -> BRANCHES.contains(unit.kind())));
    }

    private Map<String, LocalDate> ends(String plan, Set<String> units) {
        return units.isEmpty()
                ? Map.of()
                : meetings.findByPlanAndUnitIn(plan, units).stream()
                        .collect(Collectors.toMap(
                                ReviewMeeting::unit,
                                ReviewMeeting::lastDay,
                                BinaryOperator.maxBy(Comparator.naturalOrder())));
    }
}
