package vn.kiemdiem.rating.raters;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Rows of {@link RaterOpinion}, added by the forms. */
public interface RaterOpinions extends Repository<RaterOpinion, Long> {

    /** Adds a row. */
    RaterOpinion save(RaterOpinion row);

    /** The last row of each rater on each subject in the round, by rater. */
    @Query("""
            select distinct on (rater, subject) * from rater_opinion
            where round = :round
            order by rater, subject, id desc
            """)
    List<RaterOpinion> latest(long round);
}
