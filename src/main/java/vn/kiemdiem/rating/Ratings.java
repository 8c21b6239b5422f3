package vn.kiemdiem.rating;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import vn.kiemdiem.organization.Subject;

/** All levels ever given; rows are added and read, and the database refuses anything else. */
public interface Ratings extends Repository<Rating, Long>, NewRatings {

    /** Every row of the plan in the order in which they were recorded. */
    List<Rating> findByPlanOrderById(String plan);

    /** The last row of each subject at the stage. */
    @Query("""
            select distinct on (subject) * from rating
            where plan = :plan and stage = :stage
            order by subject, id desc
            """)
    List<Rating> latest(String plan, RatingStage stage);

    /** The last row at each stage of each of these subjects, among the rows up to the id. */
    @Query("""
            select distinct on (stage, subject) * from rating
            where plan = :plan and stage in (:stages) and subject in (:subjects) and id <= :upTo
            order by stage, subject, id desc
            """)
    List<Rating> latestOf(String plan, Collection<RatingStage> stages, Collection<String> subjects, long upTo);

    /** The last level of each of these subjects at the stage up to the id, by subject: what somebody saw who looked then. */
    default Map<String, Rating> seen(String plan, RatingStage stage, Collection<Subject> subjects, long upTo) {
        return subjects.isEmpty()
                ? Map.of()
                : latestOf(
                                plan,
                                List.of(stage),
                                subjects.stream().map(Subject::id).toList(),
                                upTo)
                        .stream()
                        .collect(Collectors.toMap(Rating::subject, Function.identity()));
    }

    /** The last level of each of these subjects at the stage, by subject. */
    default Map<String, Rating> inEffect(String plan, RatingStage stage, Collection<Subject> subjects) {
        return seen(plan, stage, subjects, Long.MAX_VALUE);
    }

    /** The highest id of the plan's rows; 0 where it has none. */
    @Query("select coalesce(max(id), 0) from rating where plan = :plan")
    long newest(String plan);

    /** The last level of each subject at the stage, by subject. */
    default Map<String, Rating> inEffect(String plan, RatingStage stage) {
        return latest(plan, stage).stream().collect(Collectors.toMap(Rating::subject, Function.identity()));
    }
}
