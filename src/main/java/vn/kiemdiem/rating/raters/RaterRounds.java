package vn.kiemdiem.rating.raters;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Rows of {@link RaterRound}, added by the forms. */
public interface RaterRounds extends Repository<RaterRound, Long> {

    /** Adds a round. */
    RaterRound save(RaterRound round);

    /** The plan's round in effect; empty where it has none. */
    Optional<RaterRound> findFirstByPlanOrderByIdDesc(String plan);
}
