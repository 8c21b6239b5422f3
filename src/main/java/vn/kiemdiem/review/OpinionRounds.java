package vn.kiemdiem.review;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Rows of {@link OpinionRound}, added by the forms. */
public interface OpinionRounds extends Repository<OpinionRound, Long> {

    /** Adds a row. */
    OpinionRound save(OpinionRound row);

    /** The plan's rows in the order in which they were recorded. */
    List<OpinionRound> findByPlanOrderById(String plan);
}
