package vn.kiemdiem.rating.term;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The years on which term levels rest; rows are added and read, and the database refuses anything else. */
public interface TermYears extends Repository<TermYear, Long> {

    /** Adds rows. */
    List<TermYear> saveAll(Iterable<TermYear> rows);

    /** All rows of the plan, year by year. */
    @Query("""
            select term_year.* from term_year
            join term_rating on term_rating.id = term_year.term_rating
            where term_rating.plan = :plan
            order by term_year.year, term_year.id
            """)
    List<TermYear> ofPlan(String plan);
}
