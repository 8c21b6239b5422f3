package vn.kiemdiem.rating;

import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.kiemdiem.audit.Act;
import vn.kiemdiem.audit.Action;
import vn.kiemdiem.audit.AuditTrail;
import vn.kiemdiem.duty.Duty;
import vn.kiemdiem.organization.Subject;

/** Where levels are written down: which plan, which body, by whom and when come from the duty. */
@Component
public class RatingBook {

    private final Ratings ratings;
    private final ApplicationEventPublisher events;
    private final AuditTrail trail;
    private final Clock clock;

    RatingBook(Ratings ratings, ApplicationEventPublisher events, AuditTrail trail, Clock clock) {
        this.ratings = ratings;
        this.events = events;
        this.trail = trail;
        this.clock = clock;
    }

    /** Adds the subject's level at the stage; what stood there before is kept beside it. */
    public void record(Duty duty, RatingStage stage, Subject subject, GivenLevel given) {
        record(duty, stage, Map.of(subject, given));
    }

    /** The same for many subjects at once, in the map's order. */
    public void record(Duty duty, RatingStage stage, Map<Subject, GivenLevel> levels) {
        if (levels.isEmpty()) {
            return;
        }
        ratings.add(levels.entrySet().stream()
                .map(level -> rating(duty, stage, level.getKey().id(), level.getValue()))
                .toList());
        levels.forEach((subject, given) -> trail.record(Act.of(Action.LEVEL_GIVEN)
                .by(duty.fulfilledBy())
                .in(duty.plan())
                .forUnit(duty.body())
                .about(subject.id())
                .with(stage + " " + given.level())));
        events.publishEvent(new LevelRecorded(duty.plan(), stage));
    }

    private Rating rating(Duty duty, RatingStage stage, String subject, GivenLevel given) {
        return new Rating(
                null,
                duty.plan(),
                subject,
                stage,
                given.level(),
                given.reason(),
                given.score(),
                given.organizationLevel(),
                duty.body().isEmpty() ? null : duty.body(),
                duty.fulfilledBy(),
                clock.instant());
    }
}
