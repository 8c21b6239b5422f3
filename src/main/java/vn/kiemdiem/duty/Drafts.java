package vn.kiemdiem.duty;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people have saved of forms that they have not completed; each sees only what is theirs. */
@Component
public class Drafts {

    private final JdbcClient jdbc;
    private final Clock clock;

    Drafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The account's draft of the task as Json; empty when nothing was saved. */
    public Optional<String> find(String task, String account) {
        return jdbc.sql("select content from task_draft where task = ? and account = ?")
                .params(task, account)
                .query(String.class)
                .optional();
    }

    /** Keeps the draft in place of an earlier one. */
    public void keep(String task, String account, String json) {
        jdbc.sql("""
                        insert into task_draft (task, account, content, saved_at) values (?, ?, ?::jsonb, ?)
                        on conflict (task, account)
                        do update set content = excluded.content, saved_at = excluded.saved_at
                        """)
                .params(task, account, json, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Forgets everybody's drafts of a task that is over. */
    public void forget(String task) {
        jdbc.sql("delete from task_draft where task = ?").param(task).update();
    }
}
