package vn.kiemdiem.rating.score;

import java.util.List;
import org.springframework.data.repository.Repository;

/** All score sheets; rows are added and read, and the database refuses anything else. */
public interface ScoreSheets extends Repository<ScoreSheet, Long> {

    /** Adds a sheet. */
    ScoreSheet save(ScoreSheet sheet);

    /** The plan's sheets in the order in which they were recorded. */
    List<ScoreSheet> findByPlanOrderById(String plan);
}
