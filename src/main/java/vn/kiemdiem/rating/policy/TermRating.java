package vn.kiemdiem.rating.policy;

import java.util.Optional;
import vn.kiemdiem.rating.RatingLevel;

/**
 * Mức xếp loại nhiệm kỳ: what the term rule says of four yearly levels.
 *
 * @param level empty where it is undetermined and a body has to decide
 * @param why the rule that matched or what is missing, in one Vietnamese sentence
 */
public record TermRating(Optional<RatingLevel> level, String why) {}
