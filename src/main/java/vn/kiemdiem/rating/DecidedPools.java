package vn.kiemdiem.rating;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.rating.policy.PoolBy;
import vn.kiemdiem.rating.policy.PoolCount;

/**
 * Counts all decisions of a plan per body and pool in the database; only the counts come here, however many subjects
 * there are. They come without a cursor, because PostgreSQL does not work in parallel for one.
 */
@Component
public class DecidedPools {

    /**
     * First by plain columns, whose number of values the database knows: it hashes them in parallel and sorts only the
     * few rows that are left. The same holds for «no later row» instead of «the last row of each».
     */
    private static final String COUNTED = """
            select coalesce(body, '') as body, pool, array_agg(distinct kind) as kinds,
                   sum(excellent)::int as excellent, sum(good)::int as good, sum(others)::int as others,
                   array_agg(distinct recorded_by) as recorded_by
            from (select rating.body, %s as pool, subject.kind, rating.recorded_by,
                         count(*) filter (where rating.level = 'EXCELLENT') as excellent,
                         count(*) filter (where rating.level = 'GOOD') as good,
                         count(*) filter (where rating.level not in ('EXCELLENT', 'GOOD')) as others
                  from rating
                  join subject on subject.id = rating.subject
                  where rating.plan = :plan and rating.stage = 'DECISION'
                    and not exists (
                        select 1 from rating later
                        where later.plan = :plan and later.stage = 'DECISION'
                          and later.subject = rating.subject and later.id > rating.id)
                  group by 1, 2, 3, 4) counted
            group by 1, 2, case when pool is null then kind end
            order by 1, 2""";

    private final NamedParameterJdbcTemplate jdbc;

    DecidedPools(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives the consumer every pool with a decision, by body and name; pools are what the plan makes them. */
    public void forEach(String plan, PoolBy by, Consumer<DecidedPool> consumer) {
        RowCallbackHandler counted = row -> consumer.accept(pool(row));
        jdbc.query(COUNTED.formatted(column(by)), Map.of("plan", plan), counted);
    }

    /** What {@link PoolBy#poolOf} does in Java; null where the kind itself names the pool. */
    private static String column(PoolBy by) {
        return switch (by) {
            case KIND -> "null::text";
            case PEER_GROUP -> "subject.peer_group";
            case UNIT -> "subject.unit_id";
        };
    }

    private static DecidedPool pool(ResultSet row) throws SQLException {
        SubjectKind kind = Arrays.stream((String[]) row.getArray("kinds").getArray())
                .map(SubjectKind::valueOf)
                .min(SubjectKind::compareTo)
                .orElseThrow();
        String name = row.getString("pool");
        return new DecidedPool(
                row.getString("body"),
                name == null ? kind.vietnameseName() : name,
                kind,
                new PoolCount(row.getInt("excellent"), row.getInt("good"), row.getInt("others")),
                List.of((String[]) row.getArray("recorded_by").getArray()));
    }
}
