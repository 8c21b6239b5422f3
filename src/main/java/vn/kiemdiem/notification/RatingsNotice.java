package vn.kiemdiem.notification;

import java.util.List;

/**
 * What is told when levels of a unit's subjects were decided (thông báo xếp loại).
 *
 * @param id tells this notice from the unit's others in the plan
 */
public record RatingsNotice(PlanReference plan, UnitReference unit, String id, List<ToldRating> ratings) {

    public RatingsNotice {
        ratings = List.copyOf(ratings);
    }
}
