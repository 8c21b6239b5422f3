package vn.kiemdiem.rating;

import java.util.List;

/** Adds to the levels ever given. */
interface NewRatings {

    /** Adds the rows in their order and in one go; what Spring Data adds goes to the database one by one, for its id. */
    void add(List<Rating> ratings);
}
