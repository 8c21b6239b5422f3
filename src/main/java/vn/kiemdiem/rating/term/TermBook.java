package vn.kiemdiem.rating.term;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.kiemdiem.audit.Act;
import vn.kiemdiem.audit.Action;
import vn.kiemdiem.audit.AuditTrail;
import vn.kiemdiem.duty.Duty;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.rating.LevelRecorded;
import vn.kiemdiem.rating.RatingLevel;
import vn.kiemdiem.rating.RatingStage;

/** Where term levels are written down, each with the years as they were shown. */
@Component
public class TermBook {

    /** The level that a body gives, and why where it is not the rule's. */
    public record Given(RatingLevel level, @Nullable String reason) {}

    private final TermLevels levels;
    private final TermYears years;
    private final ApplicationEventPublisher events;
    private final AuditTrail trail;
    private final Clock clock;

    TermBook(
            TermLevels levels, TermYears years, ApplicationEventPublisher events, AuditTrail trail, Clock clock) {
        this.levels = levels;
        this.years = years;
        this.events = events;
        this.trail = trail;
        this.clock = clock;
    }

    /** Adds the subject's level at the stage; what stood there before is kept beside it. */
    public void record(Duty duty, RatingStage stage, Subject subject, TermBasis basis, Given given) {
        TermLevel recorded = levels.save(new TermLevel(
                null,
                duty.plan(),
                subject.id(),
                stage,
                given.level(),
                basis.ruled().level().orElse(null),
                basis.ruled().why(),
                given.reason(),
                duty.body(),
                basis.isProvisional(),
                duty.fulfilledBy(),
                clock.instant()));
        years.saveAll(shown(Objects.requireNonNull(recorded.id()), basis));
        trail.record(Act.of(Action.TERM_LEVEL_GIVEN)
                .by(recorded.recordedBy())
                .in(duty.plan())
                .forUnit(duty.body())
                .about(subject.id())
                .with(stage + " " + given.level()));
        events.publishEvent(new LevelRecorded(duty.plan(), stage));
    }

    private static List<TermYear> shown(long termRating, TermBasis basis) {
        return basis.years().stream()
                .flatMap(shown -> shown.level().stream()
                        .map(level -> new TermYear(
                                null, termRating, shown.year().getValue(), level, shown.from(), shown.provisional())))
                .toList();
    }
}
