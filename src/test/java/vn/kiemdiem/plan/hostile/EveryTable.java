package vn.kiemdiem.plan.hostile;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many rows each table of the product holds, the engine's and our own, but for the trail of who tried what. */
final class EveryTable {

    private final JdbcClient jdbc;
    private final String sql;

    EveryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
        List<String> tables = jdbc.sql("select table_name from information_schema.tables where table_schema = 'public'"
                        + " and table_type = 'BASE TABLE' and table_name <> 'audit_entry'")
                .query(String.class)
                .list();
        this.sql = tables.stream()
                .map(table -> "select '%s' as name, count(*) as rows from \"%s\"".formatted(table, table))
                .collect(Collectors.joining(" union all "));
    }

    Map<String, Long> rows() {
        Map<String, Long> rows = new TreeMap<>();
        jdbc.sql(sql).query(row -> {
            rows.put(row.getString("name"), row.getLong("rows"));
        });
        return rows;
    }
}
