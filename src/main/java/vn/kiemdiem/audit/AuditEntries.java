package vn.kiemdiem.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of the audit trail: added, read, and removed only when they are old. */
@Repository
public class AuditEntries implements AuditCounts {

    private static final int AT_ONCE = 500;

    private final NamedParameterJdbcTemplate jdbc;

    AuditEntries(DataSource database) {
        JdbcTemplate template = new JdbcTemplate(database);
        template.setFetchSize(AT_ONCE);
        this.jdbc = new NamedParameterJdbcTemplate(template);
    }

    void add(List<AuditEntry> entries) {
        jdbc.batchUpdate(
                """
                insert into audit_entry (recorded_at, account, action, plan, unit, about, detail, source)
                values (:at, :account, :action, :plan, :unit, :about, :detail, :source)
                """,
                entries.stream().map(AuditEntries::parameters).toArray(MapSqlParameterSource[]::new));
    }

    /**
     * Hands over what was recorded in the time, the oldest first, without ever holding all of it.
     *
     * @param to exclusive
     * @param plan of which alone; of everything where it is null
     */
    @Transactional(readOnly = true)
    public void forEach(Instant from, Instant to, @Nullable String plan, Consumer<AuditEntry> reader) {
        MapSqlParameterSource limits = new MapSqlParameterSource("from", from.atOffset(ZoneOffset.UTC))
                .addValue("to", to.atOffset(ZoneOffset.UTC))
                .addValue("plan", plan);
        try (Stream<AuditEntry> rows = jdbc.queryForStream(
                "select * from audit_entry where recorded_at >= :from and recorded_at < :to"
                        + (plan == null ? "" : " and plan = :plan") + " order by recorded_at, id",
                limits,
                (row, number) -> entry(row))) {
            rows.forEach(reader);
        }
    }

    @Override
    public Map<String, Long> byDetail(Action action) {
        Map<String, Long> counts = new TreeMap<>();
        jdbc.query(
                "select detail, count(*) from audit_entry where action = :action and detail is not null group by detail",
                Map.of("action", action.name()),
                row -> {
                    counts.put(row.getString(1), row.getLong(2));
                });
        return counts;
    }

    /** Names the instant to the table's guard, which lets nothing younger go. */
    void removeBefore(Instant instant) {
        Map<String, String> limit =
                Map.of("instant", instant.atOffset(ZoneOffset.UTC).toString());
        jdbc.queryForObject("select set_config('kiemdiem.audit_kept_from', :instant, true)", limit, String.class);
        jdbc.update("delete from audit_entry where recorded_at < cast(:instant as timestamptz)", limit);
    }

    private static MapSqlParameterSource parameters(AuditEntry entry) {
        return new MapSqlParameterSource("at", entry.recordedAt().atOffset(ZoneOffset.UTC))
                .addValue("account", entry.account())
                .addValue("action", entry.act().action().name())
                .addValue("plan", entry.act().plan())
                .addValue("unit", entry.act().unit())
                .addValue("about", entry.act().about())
                .addValue("detail", entry.act().detail())
                .addValue("source", entry.source());
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("account"),
                new Act(
                        Action.valueOf(row.getString("action")),
                        row.getString("account"),
                        row.getString("plan"),
                        row.getString("unit"),
                        row.getString("about"),
                        row.getString("detail")),
                row.getString("source"));
    }
}
