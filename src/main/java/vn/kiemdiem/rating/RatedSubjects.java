package vn.kiemdiem.rating;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.kiemdiem.duty.Duty;
import vn.kiemdiem.duty.DutySubjects;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.organization.Unit;
import vn.kiemdiem.rating.policy.Eligibility;
import vn.kiemdiem.rating.policy.RatingPolicy;

/** Whom a duty reviews and whom it rates, as the plan's policy says of newcomers, the exempt, the suspended (S001-R10). */
@Component
public class RatedSubjects {

    private final DutySubjects subjects;
    private final Organization organization;
    private final RatingPolicies policies;

    RatedSubjects(DutySubjects subjects, Organization organization, RatingPolicies policies) {
        this.subjects = subjects;
        this.organization = organization;
        this.policies = policies;
    }

    /** Those whom the duty rates on that day; a collective with too few leaders is none of them (S001-R09). */
    public List<Subject> rated(Duty duty, LocalDate on) {
        return among(subjects.concerned(duty, "rates"), duty.plan(), on);
    }

    /** Those of the subjects whom the plan rates on that day. */
    public List<Subject> among(List<Subject> subjects, String plan, LocalDate on) {
        RatingPolicy policy = policies.of(plan);
        return subjects.stream()
                .filter(subject -> isEverRated(subject, policy))
                .filter(subject ->
                        policy.eligibility().participation(subject, on).isRated())
                .toList();
    }

    /** Those who are on the duty's list whatever the day of the meeting: all but those who never take part. */
    public List<Subject> listed(Duty duty) {
        RatingPolicy policy = policies.of(duty.plan());
        return subjects.concerned(duty, "rates").stream()
                .filter(subject -> isEverRated(subject, policy))
                .filter(subject -> policy.eligibility()
                        .participation(subject, LocalDate.MAX)
                        .isReviewed())
                .toList();
    }

    /** Those of the duty to whom some body may give a level: all but the kinds that are only reviewed (S003-R04). */
    public List<Subject> given(Duty duty) {
        RatingPolicy policy = policies.of(duty.plan());
        return subjects.concerned(duty, "rates").stream()
                .filter(subject -> !isReviewedOnly(subject, policy))
                .toList();
    }

    /** What the duty's plan says of who takes part, and in what. */
    public Eligibility eligibility(Duty duty) {
        return policies.of(duty.plan()).eligibility();
    }

    private boolean isEverRated(Subject subject, RatingPolicy policy) {
        return hasEnoughLeaders(subject, policy.eligibility()) && !isReviewedOnly(subject, policy);
    }

    private boolean isReviewedOnly(Subject subject, RatingPolicy policy) {
        return policy.reviewedOnly().names(subject.kind())
                && organization
                        .unit(subject.unitId())
                        .filter(unit -> policy.reviewedOnly().covers(subject.kind(), unit.kind()))
                        .isPresent();
    }

    private boolean hasEnoughLeaders(Subject subject, Eligibility eligibility) {
        return !subject.kind().isLeadership()
                || organization
                        .unit(subject.unitId())
                        .map(Unit::leaders)
                        .filter(eligibility::isCollectiveRated)
                        .isPresent();
    }
}
