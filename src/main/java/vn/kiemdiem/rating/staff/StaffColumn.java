package vn.kiemdiem.rating.staff;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.rating.RatingLevel;

/** The staff levels beside the members' levels: shown, so that a difference is seen, never forced (S000-R39). */
@Component
public class StaffColumn {

    /** The field of a row. */
    public static final String FIELD = "staffLevel";

    /** The name under which a form learns whether anybody on its list has a staff level. */
    public static final String IS_SHOWN = "showsStaffLevels";

    private static final String NOTHING = "—";

    private final StaffLevels levels;

    StaffColumn(StaffLevels levels) {
        this.levels = levels;
    }

    /** The staff levels of those of the subjects who have one. */
    public Map<String, StaffLevel> of(String plan, List<Subject> subjects) {
        return levels.inEffect(plan, subjects);
    }

    /** What a row says, with levels in these words. */
    public static String text(@Nullable StaffLevel known, Function<RatingLevel, String> words) {
        if (known == null) {
            return NOTHING;
        }
        return known.level() == null ? "Không thuộc diện" : words.apply(known.level());
    }
}
