package vn.kiemdiem.rating.term;

import java.util.List;
import java.util.Set;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** All term levels ever given; rows are added and read, and the database refuses anything else. */
public interface TermLevels extends Repository<TermLevel, Long> {

    /** Adds a row. */
    TermLevel save(TermLevel row);

    /** The last row of each subject at each stage, stage by stage in the order of the subjects' ids. */
    @Query("""
            select distinct on (stage, subject) * from term_rating
            where plan = :plan
            order by stage, subject, id desc
            """)
    List<TermLevel> inEffect(String plan);

    /** The subjects whose term is decided in the plan: the levels of their years are fixed. */
    @Query("select distinct subject from term_rating where plan = :plan and stage = 'DECISION'")
    Set<String> decided(String plan);
}
