package vn.kiemdiem.rating.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kiemdiem.rating.policy.PolicyFixtures.member;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.organization.Suspension;

/** Laws of taking part: the status of a member is worked out a second time from the fields themselves. */
class EligibilityLawsTest {

    private static final LocalDate DAY = LocalDate.of(2021, 12, 4);

    @Property
    @Label("S001-R10: of several statuses the strictest holds, and a reason is given exactly to whom is not rated")
    void theStrictestStatusHolds(
            @ForAll("statuses") Map<MemberStatus, Participation> statuses, @ForAll("members") Subject member) {
        Eligibility eligibility = new Eligibility(OptionalInt.empty(), statuses, "mẫu");

        Participation participation = eligibility.participation(member, DAY);

        assertThat(participation).isEqualTo(strictest(statuses, member));
        assertThat(eligibility.whyNotRated(member, DAY).isPresent()).isEqualTo(!participation.isRated());
        assertThat(eligibility.participation(member, DAY)).isEqualTo(participation);
    }

    @Property
    @Label("S001-R10: one more status is never milder, and stating one twice changes nothing")
    void oneMoreStatusIsNeverMilder(
            @ForAll("statuses") Map<MemberStatus, Participation> statuses,
            @ForAll("members") Subject member,
            @ForAll MemberStatus added,
            @ForAll Participation participation) {
        Map<MemberStatus, Participation> without = new HashMap<>(statuses);
        without.remove(added);
        Map<MemberStatus, Participation> with = new HashMap<>(without);
        with.put(added, participation);

        Participation before = new Eligibility(OptionalInt.empty(), without, "mẫu").participation(member, DAY);
        Participation after = new Eligibility(OptionalInt.empty(), with, "mẫu").participation(member, DAY);

        assertThat(after).isGreaterThanOrEqualTo(before);
        assertThat(after).isIn(before, participation);
    }

    @Provide
    Arbitrary<Map<MemberStatus, Participation>> statuses() {
        return Arbitraries.maps(Arbitraries.of(MemberStatus.class), Arbitraries.of(Participation.class));
    }

    @Provide
    Arbitrary<Subject> members() {
        return Combinators.combine(
                        Arbitraries.integers()
                                .between(0, 400)
                                .map(days -> DAY.minusDays(days))
                                .injectNull(0.2),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Suspension.class),
                        Arbitraries.of("chi-bo-02").injectNull(0.5))
                .as((admitted, exempt, suspension, temporary) -> member(admitted, exempt, suspension, temporary));
    }

    private static Participation strictest(Map<MemberStatus, Participation> statuses, Subject member) {
        Participation strictest = Participation.RATED;
        for (MemberStatus status : having(member)) {
            Participation said = statuses.getOrDefault(status, Participation.RATED);
            strictest = said.ordinal() > strictest.ordinal() ? said : strictest;
        }
        return strictest;
    }

    private static List<MemberStatus> having(Subject member) {
        return List.of(MemberStatus.values()).stream()
                .filter(status -> switch (status) {
                    case NEW_MEMBER ->
                        member.admittedOn() != null && DAY.minusMonths(6).isBefore(member.admittedOn());
                    case EXEMPT -> member.exempt();
                    case SUSPENDED_FROM_PARTY -> member.suspendedFrom() == Suspension.PARTY_ACTIVITY;
                    case SUSPENDED_FROM_COMMITTEE -> member.suspendedFrom() == Suspension.COMMITTEE;
                    case TEMPORARY_ACTIVITY -> member.temporaryActivityAt() != null;
                })
                .toList();
    }
}
