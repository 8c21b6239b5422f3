package vn.kiemdiem.rating;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** All levels ever given; rows are added and read, and the database refuses anything else. */
public interface Ratings extends Repository<Rating, Long> {

    /** Adds a row. */
    Rating save(Rating rating);

    /** Every row of the plan in the order in which they were recorded. */
    List<Rating> findByPlanOrderById(String plan);

    /** The last row of each subject at the stage. */
    @Query("""
            select distinct on (subject) * from rating
            where plan = :plan and stage = :stage
            order by subject, id desc
            """)
    List<Rating> latest(String plan, RatingStage stage);

    /** The last row of each subject at the stage among those up to the id: what somebody saw who looked then. */
    @Query("""
            select distinct on (subject) * from rating
            where plan = :plan and stage = :stage and id <= :upTo
            order by subject, id desc
            """)
    List<Rating> latestUpTo(String plan, RatingStage stage, long upTo);

    /** The highest id of the plan's rows; 0 where it has none. */
    @Query("select coalesce(max(id), 0) from rating where plan = :plan")
    long newest(String plan);

    /** The last level of each subject at the stage, by subject. */
    default Map<String, Rating> inEffect(String plan, RatingStage stage) {
        return latest(plan, stage).stream().collect(Collectors.toMap(Rating::subject, Function.identity()));
    }
}
