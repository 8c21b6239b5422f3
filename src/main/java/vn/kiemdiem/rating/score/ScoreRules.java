package vn.kiemdiem.rating.score;

import java.util.List;
import java.util.Optional;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.rating.policy.Bands;
import vn.kiemdiem.rating.policy.ScoreFrame;

/** By what a subject is scored: the frame and the bands of the plan and the criteria of the subject's kind. */
public record ScoreRules(Subject subject, ScoreFrame frame, Bands bands, List<Criterion> criteria) {

    /** The criterion of that id; empty for one of another kind of subject or none. */
    public Optional<Criterion> criterion(String slug) {
        return criteria.stream().filter(it -> it.slug().equals(slug)).findFirst();
    }
}
