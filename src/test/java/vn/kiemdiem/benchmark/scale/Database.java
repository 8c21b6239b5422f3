package vn.kiemdiem.benchmark.scale;

import org.springframework.jdbc.core.simple.JdbcClient;

/** One database of the server. */
record Database(String name, String url, JdbcClient sql) {

    long count(String query) {
        return sql.sql(query).query(Long.class).single();
    }

    void update(String statement) {
        sql.sql(statement).update();
    }

    /** What PostgreSQL's own round would have done some minutes later. */
    void rest() {
        update("vacuum analyze");
        update("checkpoint");
    }
}
