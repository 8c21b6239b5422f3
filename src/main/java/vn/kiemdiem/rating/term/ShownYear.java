package vn.kiemdiem.rating.term;

import java.time.Year;
import java.util.Optional;
import vn.kiemdiem.rating.RatingLevel;

/**
 * One year of a term as a sheet shows it (S000-R06).
 *
 * @param level empty where the year has none
 * @param from who decided it, or at which stage it is
 * @param provisional whether it is not decided yet (S000-A05)
 */
public record ShownYear(Year year, Optional<RatingLevel> level, String from, boolean provisional) {

    static ShownYear missing(Year year) {
        return new ShownYear(year, Optional.empty(), "", false);
    }

    /** The year, its level and who gave it, on one line. */
    public String words() {
        return level.map(given -> "%s: %s – %s".formatted(year, given.shortLabel(), from))
                .orElse("%s: chưa có".formatted(year));
    }
}
