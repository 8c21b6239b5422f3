package vn.kiemdiem.rating;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.rating.policy.PoolBy;
import vn.kiemdiem.rating.policy.PoolCount;

/** Counts all decisions of a plan per body and pool in one pass of the database; nothing is held but one pool. */
@Component
public class DecidedPools {

    /** First per recorder, so that only few rows are left to be collected into arrays. */
    private static final String COUNTED = """
            select body, pool, array_agg(distinct kind) as kinds,
                   sum(excellent)::int as excellent, sum(good)::int as good, sum(others)::int as others,
                   array_agg(distinct recorded_by) as recorded_by
            from (select coalesce(decided.body, '') as body,
                         %s as pool,
                         subject.kind,
                         decided.recorded_by,
                         count(*) filter (where decided.level = 'EXCELLENT') as excellent,
                         count(*) filter (where decided.level = 'GOOD') as good,
                         count(*) filter (where decided.level not in ('EXCELLENT', 'GOOD')) as others
                  from (select distinct on (subject) subject, level, body, recorded_by
                        from rating where plan = ? and stage = 'DECISION'
                        order by subject, id desc) decided
                  join subject on subject.id = decided.subject
                  group by 1, 2, 3, 4) counted
            group by body, pool, case when pool is null then kind end
            order by body, pool""";

    private static final int FETCHED_AT_ONCE = 500;

    private final JdbcTemplate jdbc;

    DecidedPools(JdbcTemplate jdbc) {
        this.jdbc = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
        this.jdbc.setFetchSize(FETCHED_AT_ONCE);
    }

    /** Gives the consumer every pool with a decision, by body and name; pools are what the plan makes them. */
    @Transactional(readOnly = true)
    public void forEach(String plan, PoolBy by, Consumer<DecidedPool> consumer) {
        RowCallbackHandler counted = row -> consumer.accept(pool(row));
        jdbc.query(COUNTED.formatted(column(by)), counted, plan);
    }

    /** What {@link PoolBy#poolOf} does in Java; null where the kind itself names the pool. */
    private static String column(PoolBy by) {
        return switch (by) {
            case KIND -> "null::text";
            case PEER_GROUP -> "nullif(trim(subject.peer_group), '')";
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
