package vn.kiemdiem.rating.staff;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Rows of {@link StaffLevel}, added by the forms. */
public interface StaffLevels extends Repository<StaffLevel, Long> {

    /** Adds a row. */
    StaffLevel save(StaffLevel row);

    /** The last row of each subject. */
    @Query("""
            select distinct on (subject) * from staff_level
            where plan = :plan
            order by subject, id desc
            """)
    List<StaffLevel> latest(String plan);

    /** The last row of each subject, by subject. */
    default Map<String, StaffLevel> inEffect(String plan) {
        return latest(plan).stream().collect(Collectors.toMap(StaffLevel::subject, Function.identity()));
    }
}
