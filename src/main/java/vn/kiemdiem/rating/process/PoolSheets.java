package vn.kiemdiem.rating.process;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kiemdiem.duty.Duty;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.StaffAccount;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.rating.Rating;
import vn.kiemdiem.rating.RatingLevel;
import vn.kiemdiem.rating.RatingPolicies;
import vn.kiemdiem.rating.RatingStage;
import vn.kiemdiem.rating.Ratings;
import vn.kiemdiem.rating.StageLevels;
import vn.kiemdiem.rating.policy.Bound;
import vn.kiemdiem.rating.policy.ExcellentCap;
import vn.kiemdiem.rating.policy.Figures;
import vn.kiemdiem.rating.policy.PoolBy;
import vn.kiemdiem.rating.policy.RatingPolicy;

/** What a sheet shows: everybody's levels side by side, and what is needed to count the excellent ones as one chooses. */
@Component
class PoolSheets {

    private static final String NOTHING = "—";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");

    private final Ratings ratings;
    private final RatingPolicies policies;
    private final PoolCounters counters;
    private final SideColumns sideColumns;
    private final Neighbourhood neighbourhood;
    private final Organization organization;

    PoolSheets(
            Ratings ratings,
            RatingPolicies policies,
            PoolCounters counters,
            SideColumns sideColumns,
            Neighbourhood neighbourhood,
            Organization organization) {
        this.ratings = ratings;
        this.policies = policies;
        this.counters = counters;
        this.sideColumns = sideColumns;
        this.neighbourhood = neighbourhood;
        this.organization = organization;
    }

    /** Subjects that compete stand together; a level given earlier is filled in and may be changed. */
    Map<String, Object> show(Duty duty, RatingStage stage, List<Subject> subjects) {
        List<Subject> neighbours = neighbourhood.of(duty.plan(), subjects);
        StageLevels levels = StageLevels.of(ratings, duty.plan(), neighbours);
        Map<String, RatingLevel> organizations = organizations(neighbours, levels);
        RatingPolicy policy = policies.of(duty.plan());
        Optional<ExcellentCap> cap = policy.excellentCap();
        Function<Subject, String> pool = cap.map(ExcellentCap::pool).orElse(PoolBy.PEER_GROUP)::poolOf;
        Map<String, Object> values = new HashMap<>();
        values.put(RatePoolForm.SEEN, ratings.newest(duty.plan()));
        values.put("capText", counters.text(cap));
        values.put("showsOrganizationLevels", areBounded(policy, subjects));
        values.put("pools", counters.of(duty, cap, subjects, levels.at(RatingStage.DECISION)));
        List<Map<String, Object>> rows = subjects.stream()
                .sorted(Comparator.comparing(pool))
                .map(subject -> row(subject, stage, levels, organizations))
                .toList();
        values.putAll(sideColumns.fill(duty, stage, subjects, rows));
        values.put(RatePoolForm.LIST, rows);
        return values;
    }

    /** That the subject has got another level meanwhile, from whom and when. */
    String whoWasFaster(Subject subject, Rating rating) {
        String who = organization
                .account(rating.recordedBy())
                .map(StaffAccount::displayName)
                .orElse(rating.recordedBy());
        return "%s đã được %s xếp mức «%s» lúc %s"
                .formatted(
                        subject.name(),
                        who,
                        rating.level().label(),
                        MOMENT.format(rating.recordedAt().atZone(ZoneId.systemDefault())));
    }

    private static boolean areBounded(RatingPolicy policy, List<Subject> subjects) {
        return policy.bounds().inForce().contains(Bound.COLLECTIVE)
                && subjects.stream().anyMatch(subject -> subject.kind().isLeadership());
    }

    private static Map<String, Object> row(
            Subject subject, RatingStage stage, StageLevels levels, Map<String, RatingLevel> organizations) {
        Map<String, Object> row = new HashMap<>();
        row.put("subject", subject.id());
        row.put("name", name(subject, levels));
        row.put("self", said(RatingStage.SELF, subject, levels));
        row.put("appraisal", said(RatingStage.APPRAISAL, subject, levels));
        row.put("proposal", said(RatingStage.PROPOSAL, subject, levels));
        row.put("reason", "");
        Optional<Rating> given = levels.at(stage, subject);
        given.or(() -> levels.before(stage, subject))
                .ifPresent(rating -> row.put("level", rating.level().name()));
        if (subject.kind().isLeadership()) {
            Optional.ofNullable(organizations.get(subject.unitId()))
                    .or(() -> given.flatMap(rating -> Optional.ofNullable(rating.organizationLevel())))
                    .ifPresent(level -> row.put("organizationLevel", level.name()));
        }
        return row;
    }

    /** With the decision in force, which somebody else may have made while this sheet was being filled in. */
    private static String name(Subject subject, StageLevels levels) {
        return levels.at(RatingStage.DECISION, subject)
                .map(decided ->
                        subject.name() + "\nĐã quyết định: " + decided.level().shortLabel())
                .orElseGet(subject::name);
    }

    private static String said(RatingStage stage, Subject subject, StageLevels levels) {
        return levels.at(stage, subject)
                .map(rating -> Optional.ofNullable(rating.score())
                        .filter(score -> stage == RatingStage.SELF)
                        .map(score -> rating.level().shortLabel() + " · " + Figures.of(score))
                        .orElse(rating.level().shortLabel()))
                .orElse(NOTHING);
    }

    /** By unit, the level of its organization where it is decided: the upper limit of its leadership. */
    private static Map<String, RatingLevel> organizations(List<Subject> subjects, StageLevels levels) {
        return subjects.stream()
                .filter(subject -> subject.kind().isOrganization())
                .flatMap(subject -> levels.at(RatingStage.DECISION, subject).stream()
                        .map(rating -> Map.entry(subject.unitId(), rating.level())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a.isAtLeast(b) ? b : a));
    }
}
