package vn.kiemdiem.review.process;

import vn.kiemdiem.duty.Answers;
import vn.kiemdiem.rating.RatingLevel;

/** Reads a level from a form. */
final class Levels {

    private Levels() {}

    static RatingLevel required(Answers answers, String label) {
        String name = answers.requiredText("level", label);
        return RatingLevel.byName(name)
                .orElseThrow(() -> answers.refused(label, "có mức «" + name + "» không tồn tại"));
    }
}
