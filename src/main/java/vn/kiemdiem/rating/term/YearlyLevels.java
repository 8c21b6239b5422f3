package vn.kiemdiem.rating.term;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The levels of past years; rows are added and read, and the database refuses anything else. */
interface YearlyLevels extends Repository<YearlyLevel, Long> {

    List<YearlyLevel> saveAll(Iterable<YearlyLevel> rows);

    /** The last row of each of the subjects for each of the years. */
    @Query("""
            select distinct on (subject, year) * from yearly_level
            where subject in (:subjects) and year in (:years)
            order by subject, year, id desc
            """)
    List<YearlyLevel> inEffect(Collection<String> subjects, Collection<Integer> years);

    /** The last row of everybody for each of the years. */
    @Query("""
            select distinct on (subject, year) * from yearly_level
            where year in (:years)
            order by subject, year, id desc
            """)
    List<YearlyLevel> ofYears(Collection<Integer> years);

    /** Until the transaction ends, nobody imports levels; who does so now is waited for. */
    @Query("select 1 from pg_advisory_xact_lock_shared(20241023)")
    int holdStill();

    /** Until the transaction ends, nobody else imports levels or records a term with them. */
    @Query("select 1 from pg_advisory_xact_lock(20241023)")
    int holdForImport();
}
