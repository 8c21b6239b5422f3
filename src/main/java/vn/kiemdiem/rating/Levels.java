package vn.kiemdiem.rating;

import java.util.Optional;
import vn.kiemdiem.duty.Answers;

/** Reads a level from a form. */
public final class Levels {

    private Levels() {}

    /** The level of the field {@code level}; one that is missing or no level is refused. */
    public static RatingLevel required(Answers answers, String label) {
        return optional(answers, "level", label).orElseThrow(() -> answers.refused(label, "chưa được chọn"));
    }

    /** The level of the field, empty where none was chosen; one that is no level is refused. */
    public static Optional<RatingLevel> optional(Answers answers, String key, String label) {
        return answers.text(key, label)
                .map(name -> RatingLevel.byName(name)
                        .orElseThrow(() -> answers.refused(label, "có mức «" + name + "» không tồn tại")));
    }
}
