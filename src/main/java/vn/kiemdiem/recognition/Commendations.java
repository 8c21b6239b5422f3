package vn.kiemdiem.recognition;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Rows of {@link Commendation}, added by the forms. */
public interface Commendations extends Repository<Commendation, Long> {

    /** Adds a row. */
    Commendation save(Commendation row);

    /** Every row of the plan in the order in which they were recorded. */
    List<Commendation> findByPlanOrderById(String plan);

    /** The last row of each subject. */
    @Query("""
            select distinct on (subject) * from commendation
            where plan = :plan
            order by subject, id desc
            """)
    List<Commendation> latest(String plan);

    /** The last row of each subject, by subject. */
    default Map<String, Commendation> inEffect(String plan) {
        return latest(plan).stream().collect(Collectors.toMap(Commendation::subject, Function.identity()));
    }
}
