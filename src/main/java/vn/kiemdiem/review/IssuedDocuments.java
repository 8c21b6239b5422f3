package vn.kiemdiem.review;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Rows of {@link IssuedDocument}, added by the forms. */
public interface IssuedDocuments extends Repository<IssuedDocument, Long> {

    /** Adds a row. */
    IssuedDocument save(IssuedDocument row);

    /** The plan's rows in the order in which they were recorded. */
    List<IssuedDocument> findByPlanOrderById(String plan);
}
