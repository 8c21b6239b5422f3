package vn.kiemdiem.rating;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Rows of {@link AuthorityRuling}, added by the forms. */
public interface AuthorityRulings extends Repository<AuthorityRuling, Long> {

    /** Adds a row. */
    AuthorityRuling save(AuthorityRuling row);

    /** The plan's rows in the order in which they were recorded. */
    List<AuthorityRuling> findByPlanOrderById(String plan);
}
