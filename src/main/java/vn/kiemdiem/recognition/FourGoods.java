package vn.kiemdiem.recognition;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Rows of {@link FourGood}, added by the forms. */
public interface FourGoods extends Repository<FourGood, Long> {

    /** Adds a row. */
    FourGood save(FourGood row);

    /** The last row of each subject at the stage. */
    @Query("""
            select distinct on (subject) * from four_good
            where plan = :plan and stage = :stage
            order by subject, id desc
            """)
    List<FourGood> latest(String plan, FourGoodStage stage);

    /** The last row of each subject at the stage, by subject. */
    default Map<String, FourGood> inEffect(String plan, FourGoodStage stage) {
        return latest(plan, stage).stream().collect(Collectors.toMap(FourGood::subject, Function.identity()));
    }
}
