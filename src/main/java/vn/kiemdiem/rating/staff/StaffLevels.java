package vn.kiemdiem.rating.staff;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import vn.kiemdiem.organization.Subject;

/** Rows of {@link StaffLevel}, added by the forms. */
public interface StaffLevels extends Repository<StaffLevel, Long> {

    /** Adds a row. */
    StaffLevel save(StaffLevel row);

    /** The last row of each of these subjects. */
    @Query("""
            select distinct on (subject) * from staff_level
            where plan = :plan and subject in (:subjects)
            order by subject, id desc
            """)
    List<StaffLevel> latest(String plan, Collection<String> subjects);

    /** The last row of each of these subjects who has one, by subject. */
    default Map<String, StaffLevel> inEffect(String plan, List<Subject> subjects) {
        return subjects.isEmpty()
                ? Map.of()
                : latest(plan, subjects.stream().map(Subject::id).toList()).stream()
                        .collect(Collectors.toMap(StaffLevel::subject, Function.identity()));
    }
}
