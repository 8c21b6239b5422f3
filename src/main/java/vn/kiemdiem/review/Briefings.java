package vn.kiemdiem.review;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Rows of {@link Briefing}, added by the forms. */
public interface Briefings extends Repository<Briefing, Long> {

    /** Adds a row. */
    Briefing save(Briefing row);

    /** The plan's rows in the order in which they were recorded. */
    List<Briefing> findByPlanOrderById(String plan);
}
