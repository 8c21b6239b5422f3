package vn.kiemdiem.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kiemdiem.notification.AddressBook;
import vn.kiemdiem.notification.Notices;
import vn.kiemdiem.notification.RatingsNotice;
import vn.kiemdiem.notification.ToldRating;
import vn.kiemdiem.notification.UnitReference;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.rating.Rating;
import vn.kiemdiem.rating.RatingStage;
import vn.kiemdiem.rating.Ratings;

/**
 * Tells subjects the levels that were decided, once each, and their units by one mail (S000-U08): a few whole units at
 * a time, so that no transaction grows with the district.
 */
@Component
public class Announcement {

    /** After so many subjects a round takes no further unit. */
    private static final int SUBJECTS_PER_ROUND = 50;

    private final RatingNotices told;
    private final LevelNotices levelNotices;
    private final Ratings ratings;
    private final Organization organization;
    private final AddressBook addressBook;
    private final Notices notices;
    private final Clock clock;

    Announcement(
            RatingNotices told,
            LevelNotices levelNotices,
            Ratings ratings,
            Organization organization,
            AddressBook addressBook,
            Notices notices,
            Clock clock) {
        this.told = told;
        this.levelNotices = levelNotices;
        this.ratings = ratings;
        this.organization = organization;
        this.addressBook = addressBook;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Tells the next units; false when none was left to be told.
     *
     * @param onTold takes each notice with its subject, in the same transaction
     */
    @Transactional
    public boolean tellNext(Announced announced, BiConsumer<RatingNotice, Subject> onTold) {
        Map<String, Rating> decided = ratings.inEffect(announced.plan().id(), RatingStage.DECISION);
        List<List<Subject>> round = round(untold(announced, decided));
        round.forEach(ofUnit -> tell(announced, ofUnit, decided, onTold));
        return !round.isEmpty();
    }

    private static List<List<Subject>> round(Map<String, List<Subject>> byUnit) {
        List<List<Subject>> round = new ArrayList<>();
        int subjects = 0;
        for (List<Subject> ofUnit : byUnit.values()) {
            if (subjects >= SUBJECTS_PER_ROUND) {
                break;
            }
            round.add(ofUnit);
            subjects += ofUnit.size();
        }
        return round;
    }

    private Map<String, List<Subject>> untold(Announced announced, Map<String, Rating> decided) {
        Set<String> before = told.told(announced.plan().id());
        return subjects(announced).stream()
                .filter(subject -> decided.containsKey(subject.id()) && !before.contains(subject.id()))
                .collect(Collectors.groupingBy(Subject::unitId, TreeMap::new, Collectors.toList()));
    }

    private List<Subject> subjects(Announced announced) {
        return announced.unitKinds().isEmpty()
                ? organization.subjectsOf(announced.unit(), announced.kinds())
                : organization.subjectsIn(announced.unit(), announced.kinds(), announced.unitKinds());
    }

    private void tell(
            Announced announced,
            List<Subject> subjects,
            Map<String, Rating> decided,
            BiConsumer<RatingNotice, Subject> onTold) {
        List<Subject> now = new ArrayList<>();
        for (Subject subject : subjects) {
            RatingNotice notice = notice(announced.plan().id(), subject, decided.get(subject.id()));
            if (told.add(notice, clock.instant())) {
                onTold.accept(notice, subject);
                now.add(subject);
            }
        }
        if (!now.isEmpty()) {
            mail(announced, now, decided);
        }
    }

    private RatingNotice notice(String plan, Subject subject, Rating decided) {
        LocalDate noticedOn = levelNotices.dayOf(plan, subject.id()).orElseGet(() -> LocalDate.now(clock));
        return new RatingNotice(plan, subject.id(), noticedOn, decided.body());
    }

    private void mail(Announced announced, List<Subject> subjects, Map<String, Rating> decided) {
        String unit = subjects.get(0).unitId();
        RatingsNotice notice = new RatingsNotice(
                announced.plan(),
                new UnitReference(unit, organization.unitName(unit)),
                // Nobody is told twice, so that whoever stands first stands first in no other notice.
                subjects.get(0).id(),
                subjects.stream()
                        .map(subject -> new ToldRating(
                                subject.name(),
                                subject.kind().vietnameseName(),
                                decided.get(subject.id()).level().label()))
                        .toList());
        addressBook.staffOf(unit).forEach(recipient -> notices.ratingsAnnounced(notice, recipient));
    }
}
